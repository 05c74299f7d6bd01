const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const EXTENSIONS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** A source file's text; null for what is none. */
function readSource(file) {
  return /\.([cm]?js|tsx?)$/.test(file) && existsSync(file) ? readFileSync(file, "utf8") : null;
}

/**
 * Lint rule: the values that a file imports may not lead back to it. Such files cannot be read, tested or loaded one
 * without the other, and which of them runs first is chance. Types may circle, and so may what is loaded later by
 * `import()`: neither runs another file while one is loaded. Imports are resolved by path alone; the other files are
 * read once a process.
 * @param {(path: string) => string | null} read gives a file's text by its absolute path, null where there is none.
 */
function circlesRule(read = readSource) {
  /** By absolute path: the text that was read, and what it imports. */
  const files = new Map();

  function importsOf(file, text = files.get(file)?.text ?? read(file) ?? "") {
    const known = files.get(file);
    if (known?.text === text) return known.imports;
    const entry = { text, imports: [] };
    files.set(file, entry);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    for (const literal of valueImports(source)) {
      const target = resolve(file, literal.text);
      if (target) entry.imports.push({ target, start: literal.getStart(source), end: literal.end });
    }
    return entry.imports;
  }

  /** The file that is meant; null for a package and for what is no source. */
  function resolve(file, specifier) {
    if (!specifier.startsWith(".")) return null;
    const base = path.resolve(path.dirname(file), specifier);
    const candidates = EXTENSIONS.map((extension) => base + extension);
    return candidates.find((each) => files.has(each) || read(each) !== null) ?? null;
  }

  /** The shortest way from a file's imports back to it, as the files on it; null when there is none. */
  function wayBack(file) {
    const before = new Map();
    const queue = [file];
    for (const each of queue) {
      for (const { target } of importsOf(each)) {
        if (target === file) {
          const way = [file];
          for (let step = each; step !== file; step = before.get(step)) way.unshift(step);
          return way;
        }
        if (before.has(target)) continue;
        before.set(target, each);
        queue.push(target);
      }
    }
    return null;
  }

  return {
    meta: {
      type: "problem",
      docs: { description: "Keeps the values of files from leading back to them." },
      schema: [],
      messages: { circle: "Its values lead back here: {{way}}." },
    },
    create: (context) => ({
      Program() {
        const { cwd, filename, sourceCode } = context;
        const imports = importsOf(filename, sourceCode.text);
        const way = wayBack(filename);
        if (!way) return;
        const { start, end } = imports.find(({ target }) => target === way[0]);
        const names = way.map((each) => path.relative(cwd, each).replaceAll("\\", "/"));
        context.report({
          loc: {
            start: sourceCode.getLocFromIndex(start),
            end: sourceCode.getLocFromIndex(end),
          },
          messageId: "circle",
          data: { way: names.join(" → ") },
        });
      },
    }),
  };
}

/** The literals that name what a file imports and runs: not types, and not what is loaded later. */
function valueImports(source) {
  const found = [];
  const take = (literal) => {
    if (literal && ts.isStringLiteral(literal)) found.push(literal);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      if (!importsTypes(statement.importClause)) take(statement.moduleSpecifier);
    } else if (ts.isExportDeclaration(statement)) {
      if (!statement.isTypeOnly && !allTypes(statement.exportClause))
        take(statement.moduleSpecifier);
    } else if (ts.isImportEqualsDeclaration(statement)) {
      if (!statement.isTypeOnly && ts.isExternalModuleReference(statement.moduleReference))
        take(statement.moduleReference.expression);
    } else takeRequired(statement);
  }
  return found;

  /** `require` of what a statement needs at once; a function's body runs later. */
  function takeRequired(node) {
    if (ts.isFunctionLike(node)) return;
    const isRequire = ts.isCallExpression(node) && ts.isIdentifier(node.expression);
    if (isRequire && node.expression.text === "require") take(node.arguments[0]);
    ts.forEachChild(node, takeRequired);
  }
}

/** True where a clause brings types alone; an import without a clause runs the module. */
function importsTypes(clause) {
  if (!clause) return false;
  return clause.isTypeOnly || (!clause.name && allTypes(clause.namedBindings));
}

/** True where every name in braces says `type` itself. */
function allTypes(names) {
  const elements = names?.elements ?? [];
  return elements.length > 0 && elements.every((each) => each.isTypeOnly);
}

module.exports = { circlesRule };
