import { partOccasion } from "../../src/actions/partOccasion";
import { Words } from "../../src/workbook/read/Words";
import { changeFile } from "../files/changeFile";
import { OCCASION_OPTIONS, occasionOf } from "../occasionOf";
import { cliTexts, fill } from "../texts";
import type { Command } from "./Command";

/** One respondent's answers, which had joined a measurement, made one of their own, in a copy. */
export const part: Command = {
  name: partOccasion.verb,
  files: { placeholder: "FILE", many: false },
  options: {
    ...OCCASION_OPTIONS,
    respondent: { placeholder: "TEXT", required: true },
    out: { placeholder: "FILE", required: true },
    by: { placeholder: "INITIALS" },
    force: { placeholder: null },
  },

  async run(args, context) {
    const { out, summary, problems } = await changeFile(
      args,
      context,
      partOccasion.name,
      (register) => {
        const word = args.required("respondent");
        const respondent = Words.ofRegister(register).nameOf("respondent", word);
        return partOccasion.plan(register, { ...occasionOf(args, register), respondent });
      }
    );
    const measurement = `M${summary.measurement}`;
    const { citizen } = summary;
    const line = fill(cliTexts[context.language].parted, { file: out, citizen, measurement });
    return { status: 0, lines: [line], data: { out, ...summary, measurement }, problems };
  },
};
