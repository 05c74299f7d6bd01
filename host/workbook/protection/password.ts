/**
 * Passwords of protected sheets, as attributes of the file's `sheetProtection`. Protection guards against
 * slips, not against attackers: a file with it is not encrypted.
 */

/** The attributes for a new password: the short hash that every version of Excel reads. */
export function passwordAttributes(password: string): Record<string, string> {
  return { password: shortHash(password) };
}

/** Whether a password is the one behind the attributes. */
export async function isPassword(
  attributes: Readonly<Record<string, string>>,
  password: string
): Promise<boolean> {
  const { algorithmName, hashValue, saltValue, spinCount } = attributes;
  if (algorithmName === undefined) return attributes["password"] === shortHash(password);
  const salt = bytesOf(saltValue ?? "");
  let hash = await digest(algorithmName, joined(salt, utf16(password)));
  for (let round = 0; round < Number(spinCount ?? 0); round++) {
    hash = await digest(algorithmName, joined(hash, littleEndian(round)));
  }
  return btoa(String.fromCharCode(...hash)) === hashValue;
}

/** The 16-bit hash of ECMA-376, part 4, 14.7.1. */
function shortHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = rotated(hash) ^ password.charCodeAt(index);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** Fifteen bits, turned left by one. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}

async function digest(
  algorithm: string,
  bytes: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
