const { defineConfig } = require("eslint/config");
const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");
const { LAYERS } = require("./scripts/lint/layers.cjs");
const { circlesRule } = require("./scripts/lint/circlesRule.cjs");
const codesRule = require("./scripts/lint/codesRule.cjs");
const layersRule = require("./scripts/lint/layersRule.cjs");

/** Refuses the names as values and in types: `Excel.run`, `Excel.Range`, `typeof Excel`. */
function withoutGlobals(names, message) {
  const pattern = `/^(${names.join("|")})$/`;
  return {
    "no-restricted-globals": ["error", ...names.map((name) => ({ name, message }))],
    "no-restricted-syntax": [
      "error",
      { selector: `TSQualifiedName > Identifier.left[name=${pattern}]`, message },
      { selector: `TSTypeQuery > Identifier[name=${pattern}]`, message },
    ],
  };
}

module.exports = defineConfig(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", ".cache/"] },

  {
    plugins: { local: { rules: { layers: layersRule, circles: circlesRule(), codes: codesRule } } },
    rules: {
      "local/layers": ["error", LAYERS],
      "local/circles": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },

  { files: ["**/*.{js,cjs,mjs}"], rules: { "no-unused-vars": "error" } },

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      // One program of all files, as they are: a service that follows their changes takes a tenth longer.
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: __dirname },
    },
    rules: {
      // `typeof import("./module")` is how a module that is loaded late gets its type.
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-empty-function": ["error", { allow: ["methods"] }],
      // A text spread out is its code points, and that is what is meant.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Numbers read well in a template; anything else must say how it becomes text.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An attribute or a field of the wire is a string that a person wrote down somewhere else.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // With noUncheckedIndexedAccess a loop over a typed array cannot do without.
      "@typescript-eslint/no-non-null-assertion": "off",
      // An interface's asynchronous method may have an implementation with nothing to wait for.
      "@typescript-eslint/require-await": "off",
      // Callbacks and handlers are often one call whose result nobody needs.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A method of Excel's gives a value or nothing, and the type says so.
      "@typescript-eslint/no-invalid-void-type": "off",
      // Excel's objects are views made of a sheet and an area; what has both is one.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },

  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      // The plugin's recommended configuration cannot be loaded by this ESLint; its own rules can.
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
      ),
      // Takes a method's result for an unloaded property. Microsoft's client itself throws where a load is missing.
      "office-addins/load-object-before-read": "off",
      "no-console": "error",
      ...withoutGlobals(
        ["Excel", "Office", "OfficeExtension"],
        "Only src/workbook talks to Excel; everything else works on a Register."
      ),
    },
  },
  {
    files: ["src/taskpane/**", "src/commands/**"],
    rules: withoutGlobals(
      ["Excel", "OfficeExtension"],
      "The pane asks src/workbook for what is in Excel."
    ),
  },
  {
    files: ["src/workbook/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    // The two places that cut large work into batches by size, and the one that goes on with several looks at once.
    files: [
      "src/workbook/change/Batches.ts",
      "src/workbook/read/readRows.ts",
      "src/workbook/edits/Look.ts",
    ],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    // A look yields where it would sync. Microsoft's client itself throws where something has not come.
    files: ["src/workbook/edits/**"],
    rules: { "office-addins/call-sync-before-read": "off" },
  },
  {
    // The pane hands Excel's namespace to the runner of src/workbook here, and names it nowhere else.
    files: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": "off" },
  },
  { files: ["host/**/*.ts", "ooxml/**/*.ts"], rules: { "no-console": "error" } },
  // Codes of a person's data go through these; the host knows of none.
  {
    files: ["src/**/*.{ts,tsx}", "cli/**/*.ts", "templates/**/*.ts"],
    rules: { "local/codes": "error" },
  },
  {
    // Words that are shown, headers of our own, headers and words of a foreign table, names of sheets, and codes by what
    // they look like.
    files: [
      "cli/**",
      "src/locales/**",
      "src/taskpane/**",
      "src/export/exportedName.ts",
      "src/import/map/guessColumnMap.ts",
      "src/import/map/matchWord.ts",
      "src/register/model/keys.ts",
      "src/register/model/similarCodes.ts",
      "src/workbook/sheets/sheetNames.ts",
    ],
    rules: { "local/codes": ["error", { holdsWords: true }] },
  },

  {
    files: ["test/**"],
    rules: {
      // Jest's matchers (`expect.objectContaining`, `it.each`) are typed as any.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      // `expect(object.method)` asks whether it was called, and never calls it.
      "@typescript-eslint/unbound-method": "off",
    },
  }
);
