const ts = require("typescript");

/**
 * Lint rule: codes that people write are compared by `sameCode`, and looked up by a `CodeKey`: Excel tells neither
 * capitals nor the two ways of writing `å` apart. It looks at what is called a code, or a citizen's, group's,
 * indicator's or respondent's, and is any text; what can only be one of some words that the product itself has, and
 * constants, are compared as they are. A text whose capitals are taken away, or all of whose letters are made such, is
 * about to be compared in a way of its own: that is refused as well, but in files that show or look up words. There it
 * is only refused for what is called a code.
 */

/** What a code is called. */
const CODE = /^(?:code|citizen|group|groupCode|indicator|respondent)$/;
/** What a list of codes is called. */
const CODES = /^(?:codes|citizens|groups|indicators|respondents)$/;
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

/** Types whose code is the product's own word. */
const OF_FINDING = /^(?:Violation|Finding|FindingDeclaration|Declared)$/;

const CASE = /^to(?:Locale)?(?:Upper|Lower)Case$/;
const SEARCHES = new Set(["includes", "indexOf", "lastIndexOf"]);
const LOOK_UPS = new Set(["get", "has", "set", "add", "delete"]);
const KEYED = /^(?:Readonly)?(?:Map|Set|WeakMap|WeakSet)$/;

module.exports = {
  meta: {
    type: "problem",
    docs: { description: "Keeps codes from being compared as they are written." },
    schema: [
      {
        type: "object",
        properties: { holdsWords: { type: "boolean" } },
        additionalProperties: false,
      },
    ],
    messages: {
      compare: "Codes are compared by sameCode: Excel does not tell capitals apart.",
      search: "A code is looked for by includesCode or indexOfCode.",
      fold: "Codes are folded by foldCode: changing the case leaves two ways of writing `å` apart.",
      lookUp: "What is looked up by a code is looked up by its key: foldCode.",
    },
  },

  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program?.getTypeChecker();
    // Without types, as where a text is linted that is no file of the project, there is nothing to go by.
    if (!checker) return {};
    const tsNodeOf = (node) => services.esTreeNodeToTSNodeMap.get(node);
    const { holdsWords = false } = context.options[0] ?? {};
    const typeOf = (node) => checker.getTypeAtLocation(tsNodeOf(node));
    /** A violation has a code too, which is the product's own word. */
    const isOfFinding = (node) => OF_FINDING.test(ownerOf(checker, tsNodeOf(node)));

    return {
      BinaryExpression(node) {
        if (!/^[=!]==?$/.test(node.operator)) return;
        const sides = [node.left, node.right];
        if (!sides.some((side) => CODE.test(nameOf(side)) || CODES.test(listOf(side)))) return;
        if (sides.some((side) => CONSTANT.test(nameOf(side)) || isOfFinding(side))) return;
        if (sides.every((side) => isAnyText(typeOf(side)))) {
          context.report({ node, messageId: "compare" });
        }
      },
      CallExpression(node) {
        const { callee } = node;
        const [argument] = node.arguments;
        if (callee.type !== "MemberExpression" || callee.computed) return;
        const method = callee.property.name;
        if (CASE.test(method)) {
          const isCode = CODE.test(nameOf(callee.object));
          if (isCode || !holdsWords) context.report({ node, messageId: "fold" });
        }
        if (!argument) return;
        if (argument.type === "SpreadElement" || CONSTANT.test(nameOf(argument))) return;
        if (SEARCHES.has(method)) {
          if (CONSTANT.test(nameOf(callee.object))) return;
          const isCode = CODE.test(nameOf(argument)) || CODES.test(nameOf(callee.object));
          if (isCode && isList(checker, typeOf(callee.object)) && isAnyText(typeOf(argument))) {
            context.report({ node, messageId: "search" });
          }
        } else if (LOOK_UPS.has(method)) {
          const isCode = CODE.test(nameOf(argument)) || CODES.test(listOf(argument));
          const keyed = typeOf(callee.object).getSymbol()?.name ?? "";
          if (isCode && KEYED.test(keyed) && isAnyText(typeOf(argument))) {
            context.report({ node, messageId: "lookUp" });
          }
        }
      },
    };
  },
};

/** What an expression is called: `code` for `code`, `each.code`, `each?.code` and `each.code!`; "" for anything else. */
function nameOf(node) {
  switch (node.type) {
    case "Identifier":
      return node.name;
    case "MemberExpression":
      return node.computed ? "" : node.property.name;
    case "ChainExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
      return nameOf(node.expression);
    default:
      return "";
  }
}

/** Name of the type that a property is declared in, also of one that was taken out of an object; "" where there is none. */
function ownerOf(checker, node) {
  const symbol = checker.getSymbolAtLocation(
    ts.isPropertyAccessExpression(node) ? node.name : node
  );
  let declaration = symbol?.declarations?.[0];
  if (declaration && ts.isBindingElement(declaration)) {
    const name = (declaration.propertyName ?? declaration.name).getText();
    const property = checker.getTypeAtLocation(declaration.parent).getProperty(name);
    declaration = property?.declarations?.[0];
  }
  return declaration?.parent?.name?.getText() ?? "";
}

/** What the list is called that an expression takes an element of: `codes` for `table.codes[row]`; "" for anything else. */
function listOf(node) {
  if (node.type === "TSNonNullExpression") return listOf(node.expression);
  return node.type === "MemberExpression" && node.computed ? nameOf(node.object) : "";
}

/** True for a text that may be any, and is no key: not for one of some words, as the code of a violation is. */
function isAnyText(type) {
  const parts = type.isUnion() ? type.types : [type];
  const texts = parts.filter(
    ({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined))
  );
  return (
    texts.some(isPlainText) && texts.every((part) => isPlainText(part) || part.isStringLiteral())
  );
}

function isPlainText(type) {
  if (type.flags & ts.TypeFlags.String) return true;
  // `string & Record<never, never>` is any text; a key has a mark of its own.
  if (!type.isIntersection()) return false;
  return type.types.some(isPlainText) && type.getProperties().every(isOfText);
}

const OF_TEXT = new Set(Object.getOwnPropertyNames(String.prototype));

function isOfText({ name }) {
  return OF_TEXT.has(name) || name.startsWith("__@iterator");
}

function isList(checker, type) {
  return checker.isArrayLikeType(type);
}
