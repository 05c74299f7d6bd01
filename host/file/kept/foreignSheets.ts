import type { OpcPackage } from "../../../ooxml/package/OpcPackage";
import { localName, strictParser } from "../../../ooxml/xml/xml";
import { decodeXml } from "../../../ooxml/xml/xmlEncoding";

/**
 * Marks the shared strings that a sheet of another kind uses (a macro sheet has cells too): nothing of it is read into
 * the model, but its texts must stay.
 * @param used 1 for every string in use, by its number.
 * @throws FileError "damaged" when the part is not well formed.
 */
export function markUsedStrings(parts: OpcPackage, part: string, used: Uint8Array): void {
  const parser = strictParser(part);
  let isString = false;
  let number: string | null = null;
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "c") isString = tag.attributes["t"] === "s";
    else if (name === "v" && isString) number = "";
  });
  parser.on("text", (text) => {
    if (number !== null) number += text;
  });
  parser.on("closetag", (tag) => {
    if (localName(tag.name) !== "v" || number === null) return;
    const index = number === "" ? -1 : Number(number);
    if (index >= 0 && index < used.length) used[index] = 1;
    number = null;
  });
  parser.write(decodeXml(parts.bytes(part), part)).close();
}
