import { SaxesParser } from "saxes";

/** An element of a parsed XML text. Names are as written, with their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The root element. @throws Error when the text is not well-formed XML. */
export function parseXml(text: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (content) => {
    const element = open.at(-1);
    if (element) element.text += content;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  return top.children[0]!;
}

/** An element's name without its prefix. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Every element below one, itself first, in document order. */
export function walk(element: Element): Element[] {
  return [element, ...element.children.flatMap(walk)];
}

/** All elements of a name below one. */
export function all(element: Element, name: string): Element[] {
  return walk(element).filter((each) => each.name === name);
}

/** The first element of a name below one. @throws Error when there is none. */
export function first(element: Element, name: string): Element {
  const found = all(element, name)[0];
  if (!found) throw new Error(`No <${name}> in <${element.name}>.`);
  return found;
}
