import { joinOccasions } from "../../src/actions/joinOccasions";
import { changeFile } from "../files/changeFile";
import { OCCASION_OPTIONS, occasionOf } from "../occasionOf";
import { cliTexts, fill } from "../texts";
import type { Command } from "./Command";

/** Two neighbouring measurements of a citizen made one, in a copy. */
export const join: Command = {
  name: joinOccasions.verb,
  files: { placeholder: "FILE", many: false },
  options: {
    ...OCCASION_OPTIONS,
    out: { placeholder: "FILE", required: true },
    by: { placeholder: "INITIALS" },
    force: { placeholder: null },
  },

  async run(args, context) {
    const { out, summary, problems } = await changeFile(
      args,
      context,
      joinOccasions.name,
      (register) => joinOccasions.plan(register, occasionOf(args, register))
    );
    const measurement = `M${summary.measurement}`;
    const { citizen } = summary;
    const line = fill(cliTexts[context.language].joined, { file: out, citizen, measurement });
    return { status: 0, lines: [line], data: { out, ...summary, measurement }, problems };
  },
};
