const { builtinModules } = require("node:module");
const path = require("node:path");

/**
 * Lint rule: a file may import only what its layer may. Option: the table as in `layers.cjs`. Imports are
 * resolved by path alone, so it works on files that do not exist and needs no type information.
 */
module.exports = {
  meta: {
    type: "problem",
    docs: { description: "Keeps each folder to the imports that docs/layout.md allows it." },
    schema: [{ type: "object" }],
    messages: {
      layer: "{{from}} may not import {{to}}.",
      typesOnly: "{{from}} may import only types of {{to}}.",
      package: "{{from}} may not use the package {{name}}.",
      node: "{{from}} may not use Node's {{name}}: it runs in a browser too.",
      dynamic: "{{from}} may import only what is named by a literal.",
    },
  },

  create(context) {
    const layers = context.options[0] ?? {};
    const file = relativePath(context.cwd, context.filename);
    const from = layerOf(layers, file);
    if (from === null) return {};
    const rules = layers[from];

    function check(node, source, typesOnly) {
      if (typeof source !== "string") {
        if (!rules.packages?.includes("*"))
          context.report({ node, messageId: "dynamic", data: { from } });
        return;
      }
      if (source.startsWith(".")) {
        checkLayer(node, path.posix.join(path.posix.dirname(file), source), typesOnly);
      } else if (isNodeModule(source)) {
        if (!rules.node) context.report({ node, messageId: "node", data: { from, name: source } });
      } else if (!(rules.packages ?? []).some((pattern) => matches(pattern, source))) {
        context.report({ node, messageId: "package", data: { from, name: source } });
      }
    }

    function checkLayer(node, target, typesOnly) {
      const to = layerOf(layers, target);
      if (to === from || allows(rules.imports, to)) return;
      if (!allows(rules.types, to)) {
        context.report({ node, messageId: "layer", data: { from, to: to ?? target } });
      } else if (!typesOnly) {
        context.report({ node, messageId: "typesOnly", data: { from, to } });
      }
    }

    return {
      ImportDeclaration: (node) =>
        check(
          node,
          node.source.value,
          node.importKind === "type" || namesOnlyTypes(node, "importKind")
        ),
      ExportNamedDeclaration: (node) =>
        node.source &&
        check(
          node,
          node.source.value,
          node.exportKind === "type" || namesOnlyTypes(node, "exportKind")
        ),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === "type"),
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source.value, true),
      TSExternalModuleReference: (node) =>
        check(node, node.expression.value, node.parent.importKind === "type"),
      "CallExpression[callee.name='require']": (node) =>
        check(node, node.arguments[0]?.value, false),
    };
  },
};

function relativePath(cwd, filename) {
  return path.relative(cwd, filename).split(path.sep).join("/");
}

/** The layer with the longest path that `file` begins with; null outside all layers. */
function layerOf(layers, file) {
  let best = null;
  for (const layer of Object.keys(layers)) {
    const inside = file === layer || file.startsWith(`${layer}/`) || file.startsWith(`${layer}.`);
    if (inside && (best === null || layer.length > best.length)) best = layer;
  }
  return best;
}

function allows(list, layer) {
  return list !== undefined && (list.includes("*") || list.includes(layer));
}

/** True where every imported name says `type` itself; an import without names runs the module. */
function namesOnlyTypes(node, kind) {
  return node.specifiers.length > 0 && node.specifiers.every((each) => each[kind] === "type");
}

function isNodeModule(source) {
  return source.startsWith("node:") || builtinModules.includes(source);
}

function matches(pattern, source) {
  if (pattern === "*") return true;
  return pattern.endsWith("/*") ? source.startsWith(pattern.slice(0, -1)) : source === pattern;
}
