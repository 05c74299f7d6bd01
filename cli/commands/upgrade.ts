import { upgradeRegister } from "../../src/actions/upgradeRegister";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import { atFile } from "../AtFile";
import { OpenWorkbook } from "../excel/OpenWorkbook";
import { readOpenRegister } from "../excel/readRegisterFile";
import { Failure } from "../Failure";
import { writeWhole } from "../files/OutputFile";
import { planWorkbook } from "../files/planWorkbook";
import { readInput } from "../files/readInput";
import { cliTexts, fill, formatNumber } from "../texts";
import { toCalculateMessages } from "../toCalculateMessages";
import type { Command } from "./Command";

/** A register of an older version brought up to date, in a copy. */
export const upgrade: Command = {
  name: upgradeRegister.verb,
  files: { placeholder: "FILE", many: false },
  options: {
    out: { placeholder: "FILE", required: true },
    force: { placeholder: null },
  },

  async run(args, { language, now, resolve }) {
    const { file } = args;
    const out = args.required("out");
    const output = await planWorkbook(resolve(out), out, {
      force: args.has("force"),
      inputs: [resolve(file)],
    });
    const bytes = await readInput(resolve(file), file);
    const workbook = await atFile(file, () => OpenWorkbook.read(bytes, file, { language, now }));
    try {
      const rows = await atFile(file, async () => {
        const { register, structure, isNewer } = await readOpenRegister(workbook);
        if (isNewer) throw new Failure("upgrade.newer", { file });
        const plan = upgradeRegister.plan(register, structure);
        if (plan === null) return null;
        if (!plan.ok) throw new Failure("violations", { violations: plan.violations });
        // Whose initials it was has no column in the log of the older version, in which the entry begins.
        await applyEdits(workbook.runner, plan.edits, { action: upgradeRegister.name, now });
        return plan.summary.rows;
      });
      const texts = cliTexts[language];
      if (rows === null) {
        return {
          status: 0,
          lines: [fill(texts.upToDate, { file })],
          data: { out: null },
          problems: [],
        };
      }
      await writeWhole(output, await atFile(out, () => workbook.save()));
      return {
        status: 0,
        lines: [fill(texts.upgraded, { file: out, rows: formatNumber(rows, language) })],
        data: { out, rows },
        problems: toCalculateMessages(workbook, out, language),
      };
    } finally {
      workbook.close();
    }
  },
};
