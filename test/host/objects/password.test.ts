import { isPassword, passwordAttributes } from "../../../host/workbook/protection/password";

describe("passwords of protected sheets", () => {
  // Other spreadsheet libraries write the same for these.
  test.each([
    ["password", "83AF"],
    ["test", "CBEB"],
  ])("%s has its known hash", (password, hash) => {
    expect(passwordAttributes(password)).toEqual({ password: hash });
  });

  test("a short hash knows its password", async () => {
    const attributes = passwordAttributes("hemmelig");
    expect(await isPassword(attributes, "hemmelig")).toBe(true);
    expect(await isPassword(attributes, "Hemmelig")).toBe(false);
  });

  test("a hash with salt and rounds knows its password", async () => {
    const { createHash } = await import("node:crypto");
    const salt = Buffer.from("0123456789abcdef");
    const spinCount = 25;
    let hash = createHash("sha512")
      .update(salt)
      .update(Buffer.from("hemmelig", "utf16le"))
      .digest();
    for (let round = 0; round < spinCount; round++) {
      const count = Buffer.alloc(4);
      count.writeUInt32LE(round);
      hash = createHash("sha512").update(hash).update(count).digest();
    }
    const attributes = {
      algorithmName: "SHA-512",
      hashValue: hash.toString("base64"),
      saltValue: salt.toString("base64"),
      spinCount: String(spinCount),
    };
    expect(await isPassword(attributes, "hemmelig")).toBe(true);
    expect(await isPassword(attributes, "andet")).toBe(false);
  });
});
