import fc from "fast-check";
import { zipSync } from "fflate";
import { xlsxFormat } from "../../../host/file/xlsxFormat";
import { SHEET_ASPECTS } from "../../../host/workbook/HostSheet";
import { saveAndReopen } from "../../support/saveAndReopen";
import { seededRuns } from "../../support/testLength";
import { zipParts } from "../../support/zipParts";
import { arbitraryWorkbook } from "./fixtures/arbitraryWorkbook";
import { plainWorkbook } from "./fixtures/plainWorkbook";

/** Parts that the host knows nothing of: anything from nothing to noise, with zeros where packers look back. */
const extraParts = fc.dictionary(
  fc.constantFrom("xl/media/a.bin", "customXml/b.bin", "xl/printerSettings/c.bin", "d.bin"),
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.constantFrom(0, 0, 0, 1), { maxLength: 300 }).map((bytes) => Uint8Array.from(bytes))
  )
);

/** Names of the parts whose bytes are not the same in both. */
function different(
  first: ReadonlyMap<string, Uint8Array>,
  second: ReadonlyMap<string, Uint8Array>
): string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return [...names].filter((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    return !one || !other || Buffer.compare(one, other) !== 0;
  });
}

test("a file with any parts comes back byte for byte, and what is kept stays when all else is written anew", () => {
  fc.assert(
    fc.property(arbitraryWorkbook, extraParts, (workbook, extra) => {
      const made = saveAndReopen(workbook).parts;
      const file = zipSync({ ...Object.fromEntries(made), ...extra });
      const before = zipParts(file);
      const opened = xlsxFormat.open(file, workbook.name);
      const untouched = saveAndReopen(opened);
      expect(different(untouched.parts, before)).toEqual([]);
      expect(different(saveAndReopen(untouched.workbook).parts, before)).toEqual([]);

      for (const sheet of opened.sheets) sheet.touch(...SHEET_ASPECTS);
      for (const aspect of ["names", "sheets", "properties", "view"] as const) {
        opened.touched.add(aspect);
      }
      const rewritten = saveAndReopen(opened);
      expect(plainWorkbook(rewritten.workbook)).toEqual(plainWorkbook(workbook));
      const kept = different(rewritten.parts, before).filter((name) => name in extra);
      expect(kept).toEqual([]);
      expect(different(saveAndReopen(rewritten.workbook).parts, rewritten.parts)).toEqual([]);
    }),
    seededRuns(40)
  );
});
