import fc from "fast-check";
import { parseReversal, type Reversal } from "../../src/workbook/change/Reversal";
import { registerAfter } from "../../src/workbook/edits/registerAfter";
import { seededRuns } from "../support/testLength";
import { acts, plain } from "./registerActs";
import { closedAtEnd, createEdits, TestRegister } from "./support";

/** What the log says of the latest change: how it is put back. */
async function latestReversal({ host }: TestRegister): Promise<Reversal> {
  const rows = await host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("PRLog").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map((row) => row.map(String));
  });
  const count = Number(rows.at(-1)?.[3]?.split("/")[1]);
  const text = rows.slice(-count).map((row) => row.at(-1));
  const reversal = parseReversal(text.join(""));
  if (!reversal) throw new Error("the log cannot be read");
  return reversal;
}

it("works out of the edits what is read when they are written, and back again what was before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 3, maxLength: 9 }), async (steps) => {
      const written = await TestRegister.empty();
      closedAtEnd(written);
      const make = createEdits();
      await written.apply(make);
      let register = registerAfter(null, make);
      expect(plain(await written.read())).toEqual(plain(register));
      for (const step of steps) {
        const edits = step(register);
        if (edits.length === 0) continue;
        await written.apply(edits);
        const next = registerAfter(register, edits);
        const read = await written.read();
        expect(plain(read)).toEqual(plain(next));
        const { edits: inverse } = await latestReversal(written);
        expect(plain(registerAfter(next, inverse))).toEqual(plain(register));
        register = read;
      }
    }),
    seededRuns(30)
  );
});
