import { FileError } from "../FileError";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Lets only zip archives pass.
 * @throws FileError "password" for an encrypted package, "oldFormat" for a binary workbook of Excel 97 to 2003,
 * "notAWorkbook" for anything else.
 */
export function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, EMPTY_ZIP)) throw new FileError("notAWorkbook", "an empty zip archive");
  if (!startsWith(bytes, OLE))
    throw new FileError("notAWorkbook", "neither a zip archive nor an OLE file");
  // Names of streams in an OLE file are UTF-16 in its directory.
  if (includesWide(bytes, "EncryptedPackage")) {
    throw new FileError("password", "an encrypted package");
  }
  if (includesWide(bytes, "Workbook") || includesWide(bytes, "Book")) {
    throw new FileError("oldFormat", "a binary workbook of Excel 97 to 2003");
  }
  throw new FileError("notAWorkbook", "an OLE file without a workbook");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether the bytes hold the text in UTF-16 with an end mark, as a directory entry does. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text, "\0"].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
