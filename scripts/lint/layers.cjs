/**
 * The layers of the code and what each may import: the table of docs/layout.md as data, for the lint rule
 * `local/layers`.
 *
 * A file belongs to the layer with the longest path that it begins with. Per layer, all optional:
 * - `imports`: layers whose code it may use (its own it always may); "*" is every layer
 * - `types`: layers of which it may import types only
 * - `packages`: npm packages it may use; `name/*` is every continuation, "*" every package
 * - `node`: true where it may use Node's own modules; code without it runs in a browser too
 */
const PLAIN = [
  "src/register",
  "src/validation",
  "src/progression",
  "src/charts",
  "src/import",
  "src/export",
  "src/workbook",
  "src/locales",
];
const HOST = [
  "host/protocol",
  "host/protocol/HostError",
  "host/objects",
  "host/workbook",
  "host/engine",
  "host/file",
  "host/client",
  "host/person",
  "host/server",
];

const TEMPLATES = ["templates", "templates/schema", "templates/import"];

const LAYERS = {
  "src/register": {},
  "src/validation": { imports: ["src/register"] },
  "src/progression": { imports: ["src/register"] },
  "src/charts": { imports: ["src/register", "src/progression"] },
  "src/import": {
    imports: ["src/register", "src/export", "templates/schema", "ooxml"],
    packages: ["papaparse", "valibot"],
  },
  "src/export": { imports: ["src/register", "src/progression", "ooxml"] },
  "src/workbook": { imports: ["src/register", "src/locales"], types: PLAIN },
  "src/locales": {
    types: ["src/register", "src/validation", "src/export", "src/workbook", "src/actions"],
  },
  // Both languages at once: the pane must not come near it, for it loads one.
  "src/locales/everyLanguage": { imports: ["src/locales"], types: ["src/register"] },
  // What a user can do, for the pane and the command line alike: a plan, and how it is written.
  "src/actions": {
    imports: [
      "src/register",
      "src/validation",
      "src/progression",
      "src/charts",
      "src/import",
      "src/export",
      "src/workbook",
    ],
  },
  // Pictures of charts: the pane shows them, and the command line writes them to files.
  "src/taskpane/charts": {
    imports: ["src/register", "src/charts", "src/locales"],
    packages: ["react", "react/*", "react-dom/*", "@visx/*"],
  },
  "src/taskpane": {
    imports: [
      ...PLAIN,
      "src/actions",
      "src/taskpane/charts",
      "templates/catalogue",
      "templates/import",
    ],
    packages: ["react", "react/*", "react-dom/*", "@visx/*", "@fluentui/*"],
  },
  "src/commands": { imports: PLAIN },
  // What a template must be like is a layer below the templates themselves, for whoever takes one in.
  "templates/schema": { imports: ["src/register"], packages: ["valibot"] },
  templates: { imports: ["src/import", "templates/schema"], types: ["src/register"] },
  // For the pane: titles, and files that are fetched. All of them at once is `templates` itself.
  "templates/catalogue": { imports: ["templates"], types: ["src/register"] },
  "templates/import": { imports: ["src/import"] },

  // Parts of .xlsx: what is read and written of them without knowing whose workbook it is.
  ooxml: { packages: ["pako", "saxes"] },

  // Every host layer may throw the host's one error class; it knows nothing of the others.
  "host/protocol/HostError": {},
  "host/protocol": {
    imports: ["host/protocol/HostError"],
    types: ["host/workbook", "host/engine"],
  },
  "host/workbook": {
    imports: ["host/protocol/HostError"],
    types: ["host/engine"],
    packages: ["@borgar/fx", "@borgar/fx/*", "numfmt"],
  },
  "host/engine": {
    imports: ["host/workbook", "host/protocol/HostError"],
    packages: ["@borgar/fx", "@borgar/fx/*", "numfmt", "@univerjs/*", "rxjs"],
  },
  "host/file": {
    imports: ["host/workbook", "host/protocol/HostError", "ooxml"],
    packages: ["@borgar/fx", "@borgar/fx/*", "numfmt"],
  },
  "host/objects": {
    imports: ["host/protocol", "host/protocol/HostError", "host/workbook"],
    types: ["host/engine"],
    packages: ["@borgar/fx", "@borgar/fx/*", "numfmt"],
  },
  // What a person does at the keyboard of this Excel, without the page that shows it.
  "host/person": {
    imports: [
      "host/protocol",
      "host/protocol/HostError",
      "host/workbook",
      "host/objects",
      "host/engine",
    ],
    packages: ["@borgar/fx", "@borgar/fx/*", "numfmt"],
  },
  // The page: grid, ribbon, charts, and the frame with the pane.
  "host/browser": {
    imports: [
      "host/protocol",
      "host/protocol/HostError",
      "host/workbook",
      "host/objects",
      "host/engine",
      "host/file",
      "host/person",
      "host",
      "ooxml",
    ],
    packages: ["react", "react/*", "react-dom", "react-dom/*", "@visx/*", "@fluentui/*", "numfmt"],
  },
  // Serves the page and the add-in over https.
  "host/server": { packages: ["*"], node: true },
  // Microsoft's client in a Node process: the only part of the host that cannot run in a browser.
  "host/client": { packages: ["@microsoft/office-js/*"], node: true },
  host: { imports: [...HOST, "ooxml"], packages: ["*"], node: true },

  cli: {
    imports: [
      ...PLAIN,
      "src/actions",
      "src/locales/everyLanguage",
      "src/taskpane/charts",
      ...HOST,
      "host",
      "ooxml",
      ...TEMPLATES,
    ],
    packages: ["*"],
    node: true,
  },
  bench: {
    imports: [
      ...PLAIN,
      "src/actions",
      "src/locales/everyLanguage",
      "src/taskpane/charts",
      ...HOST,
      "host",
      "ooxml",
      ...TEMPLATES,
      "cli",
      // The page in a browser: its words, what starts it, and the browser.
      "host/browser",
      "scripts",
    ],
    packages: ["*"],
    node: true,
  },
  // Who makes pictures of the page and the pane has to know the words on their buttons; pages of the docs are made from
  // what is declared.
  scripts: {
    imports: [
      "src/locales",
      "src/locales/everyLanguage",
      "src/register",
      "src/validation",
      "src/export",
      "host/browser",
    ],
    packages: ["*"],
    node: true,
  },
  test: { imports: ["*"], packages: ["*"], node: true },
};

module.exports = { LAYERS };
