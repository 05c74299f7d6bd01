import { createHash } from "node:crypto";
import { passwordAttributes } from "../../../host/workbook/protection/password";
import { blankParts, zipOf } from "../file/fixtures/bareWorkbook";
import { partText } from "../file/fixtures/foreignWorkbook";
import { errorOf, hostPerTest } from "../protocol/support";

const host = hostPerTest();

/** A workbook whose structure is protected. @param attributes Those of its password, in the file's words. */
function fileWith(attributes: string): Uint8Array {
  const parts = blankParts({});
  const book = "xl/workbook.xml";
  const element = `<workbookProtection ${attributes} lockStructure="1" lockWindows="1"/>`;
  return zipOf({ ...parts, [book]: (parts[book] ?? "").replace("<sheets>", `${element}<sheets>`) });
}

function onProtection(use: (protection: Excel.WorkbookProtection) => unknown): Promise<void> {
  return host.current.Excel.run(async (context) => {
    use(context.workbook.protection);
    await context.sync();
  });
}

async function savedElement(): Promise<string | undefined> {
  const text = partText(await host.current.save(), "xl/workbook.xml");
  return /<workbookProtection[^>]*>/.exec(text)?.[0];
}

const salt = Buffer.from("0123456789abcdef");
const hash = createHash("sha512")
  .update(salt)
  .update(Buffer.from("hemmelig", "utf16le"))
  .digest("base64");

describe.each([
  ["a short hash", `workbookPassword="${passwordAttributes("hemmelig")["password"] ?? ""}"`],
  [
    "a salted hash",
    `workbookAlgorithmName="SHA-512" workbookHashValue="${hash}" workbookSaltValue="${salt.toString("base64")}" workbookSpinCount="0"`,
  ],
])("the structure's password in a file, as %s", (_what, attributes) => {
  beforeEach(() => host.current.open(fileWith(attributes)));

  test.each([undefined, "", "Hemmelig"])("is not %j", async (password) => {
    const attempt = onProtection((protection) => protection.unprotect(password));
    expect((await errorOf(attempt)).code).toBe("AccessDenied");
    expect(host.current.workbook.structureProtected).toBe(true);
    expect(await savedElement()).toContain(attributes);
  });

  test("opens it", async () => {
    await onProtection((protection) => protection.unprotect("hemmelig"));
    expect(await savedElement()).toBeUndefined();
  });

  test("is gone when it is protected anew without one", async () => {
    await onProtection((protection) => protection.unprotect("hemmelig"));
    await onProtection((protection) => protection.protect());
    expect(await savedElement()).toBe('<workbookProtection lockStructure="1" lockWindows="1"/>');
    await host.current.open(await host.current.save());
    await onProtection((protection) => protection.unprotect());
    expect(host.current.workbook.structureProtected).toBe(false);
  });
});
