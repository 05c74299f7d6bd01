import { localName, type Element } from "../../support/xml";
import { inline } from "./describeElement";

/** The parts of a cell's format that are in lists of their own, by the attribute that says which of the list. */
const LISTS = { fontId: "fonts", fillId: "fills", borderId: "borders" } as const;
/** What a cell's format says by being there. */
const FLAGS = ["quotePrefix", "pivotButton"] as const;

/** A format's parts by what they are about: "font color" and "rgb=FF1F3864". */
type Look = ReadonlyMap<string, string>;

/** A workbook's formats as texts: whichever number a format has in the file, the same look is the same text. */
export class StyleTexts {
  private readonly formats: readonly Look[];
  private readonly texts = new Map<string, string>();
  private readonly differentials: readonly string[];
  /** What is said once for the whole workbook: the format of a cell that has none, and the named formats. */
  readonly lines: readonly string[];

  /** @param root of the style sheet; null for a workbook without one. */
  constructor(root: Element | null) {
    const looks = new Looks(root);
    this.formats = list(root, "cellXfs").map((xf) => looks.of(xf, true));
    this.differentials = list(root, "dxfs").map((each) => inline(each));
    const bases = list(root, "cellStyleXfs").map((xf) => looks.of(xf, false));
    const named = list(root, "cellStyles").map(({ attributes }) => {
      const look = bases[Number(attributes["xfId"] ?? 0)] ?? new Map<string, string>();
      return `named format ${attributes["name"]}: ${wholeText(look)}`;
    });
    this.lines = [
      `format of cells without one: ${wholeText(this.formats[0] ?? new Map<string, string>())}`,
      ...named.sort(),
      ...["tableStyles", "colors"].flatMap((name) => {
        const found = root?.children.find((each) => localName(each) === name);
        return found ? [`${name}: ${inline(found)}`] : [];
      }),
    ];
  }

  /** What a cell's format has that is not as in cells without one; "" for nothing. */
  format(index = "0"): string {
    let text = this.texts.get(index);
    if (text === undefined) {
      text = this.differenceFromPlain(index);
      this.texts.set(index, text);
    }
    return text;
  }

  /** The format that a rule or a part of a table gives. */
  differential(index: string): string {
    return this.differentials[Number(index)] ?? `no format ${index}`;
  }

  private differenceFromPlain(index: string): string {
    const format = this.formats[Number(index)];
    if (!format) return index === "0" ? "" : `no format ${index}`;
    const plain = this.formats[0] ?? new Map<string, string>();
    const own = [...format].filter(([key, value]) => plain.get(key) !== value);
    const gone = [...plain.keys()].filter((key) => !format.has(key));
    return [
      ...own.map(([key, value]) => `${key} ${value}`.trim()),
      ...gone.map((key) => `no ${key}`),
    ]
      .sort()
      .join("; ");
  }
}

/** Puts together what a style sheet says of a format in several places. */
class Looks {
  private readonly numberFormats: ReadonlyMap<string, string>;

  constructor(private readonly root: Element | null) {
    this.numberFormats = new Map(
      list(root, "numFmts").map(({ attributes }) => [
        attributes["numFmtId"] ?? "",
        attributes["formatCode"] ?? "",
      ])
    );
  }

  /** @param hasBase whether the format rests on a named one. */
  of(xf: Element, hasBase: boolean): Look {
    const { attributes } = xf;
    const number = attributes["numFmtId"] ?? "0";
    const look = new Map([["number", this.numberFormats.get(number) ?? `format ${number}`]]);
    for (const [attribute, name] of Object.entries(LISTS)) {
      const found = list(this.root, name)[Number(attributes[attribute] ?? 0)];
      for (const part of found?.children ?? []) addPart(look, name.slice(0, -1), part);
    }
    for (const part of xf.children) addPart(look, "cell", part);
    for (const flag of FLAGS) if (isOn(attributes[flag])) look.set(flag, "");
    if (hasBase) look.set("named", this.baseOf(attributes["xfId"] ?? "0"));
    return look;
  }

  private baseOf(xfId: string): string {
    const found = list(this.root, "cellStyles").find((each) => each.attributes["xfId"] === xfId);
    return found?.attributes["name"] ?? "none";
  }
}

/** A side of a border that says nothing is none. */
function addPart(look: Map<string, string>, of: string, part: Element): void {
  const name = localName(part);
  const text = inline(part)
    .slice(name.length)
    .replace(/^\{(.*)\}$/s, "$1");
  if (of !== "border" || text !== "") look.set(`${of} ${name}`, text.replace(/^val=/, ""));
}

function wholeText(look: Look): string {
  return [...look].map(([key, value]) => `${key} ${value}`.trim()).join("; ");
}

/** Children of one of the style sheet's lists. */
function list(root: Element | null, name: string): readonly Element[] {
  return root?.children.find((each) => localName(each) === name)?.children ?? [];
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
