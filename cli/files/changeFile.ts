import type { ActionPlan } from "../../src/actions/Action";
import type { ActionName } from "../../src/actions/actions";
import { teamWords } from "../../src/locales/teamWords";
import type { Register } from "../../src/register/model/Register";
import { applyEdits } from "../../src/workbook/change/applyEdits";
import type { Arguments } from "../Arguments";
import { atFile } from "../AtFile";
import type { CommandContext } from "../commands/Command";
import { changeableRegister } from "../excel/changeableRegister";
import { OpenWorkbook } from "../excel/OpenWorkbook";
import { initialsOf } from "../initialsOf";
import { Failure } from "../Failure";
import type { Message } from "../Message";
import { toCalculateMessages } from "../toCalculateMessages";
import { writeWhole } from "./OutputFile";
import { planWorkbook } from "./planWorkbook";
import { readInput } from "./readInput";

/** What became of a register that was changed in a copy. */
export interface ChangedFile<Summary> {
  /** Where it went, as the user named it. */
  readonly out: string;
  readonly summary: Summary;
  /** What the file asks Excel to calculate. */
  readonly problems: readonly Message[];
}

/**
 * Does an action to the register of the file that was named, and writes it to `--out`.
 * @throws Failure with the violations where it cannot be done; then nothing is written.
 */
export async function changeFile<Summary>(
  args: Arguments,
  { language, now, resolve }: CommandContext,
  action: ActionName,
  plan: (register: Register) => ActionPlan<Summary>
): Promise<ChangedFile<Summary>> {
  const { file } = args;
  const out = args.required("out");
  const by = initialsOf(args);
  const output = await planWorkbook(resolve(out), out, {
    force: args.has("force"),
    inputs: [resolve(file)],
  });
  const bytes = await readInput(resolve(file), file);
  const workbook = await atFile(file, () => OpenWorkbook.read(bytes, file, { language, now }));
  try {
    const summary = await atFile(file, async () => {
      const register = await changeableRegister(workbook);
      const planned = plan(register);
      if (!planned.ok) {
        const { violations } = planned;
        throw new Failure("violations", { violations, team: teamWords(register) });
      }
      await applyEdits(workbook.runner, planned.edits, { action, by, now });
      return planned.summary;
    });
    await writeWhole(output, await atFile(out, () => workbook.save()));
    return { out, summary, problems: toCalculateMessages(workbook, out, language) };
  } finally {
    workbook.close();
  }
}
