import { dueOf } from "../../src/progression/due";
import { registerFigures, type CitizenStanding } from "../../src/progression/registerFigures";
import { formatIsoDate } from "../../src/register/model/dates";
import { sameCode } from "../../src/register/model/keys";
import type { DateSerial, Language, Register } from "../../src/register/model/Register";
import { RegisterIndex } from "../../src/register/model/RegisterIndex";
import { describeError } from "../describeError";
import { neededStructure } from "../excel/neededStructure";
import { readRegisterFile } from "../excel/readRegisterFile";
import { Failure } from "../Failure";
import type { Message } from "../Message";
import { cliTexts, fill, formatNumber } from "../texts";
import { versionMessages } from "../versionMessages";
import type { Command, CommandContext } from "./Command";

/** Somebody for whom it is time, as *Start* in the pane counts it. */
interface DueLine {
  readonly citizen: string;
  readonly group: string;
  /** Initials; "" for nobody. */
  readonly caseworker: string;
  readonly section: string;
  /** Days as year-month-day. The latest answer is null where there is none. */
  readonly lastMeasured: string | null;
  readonly due: string | null;
  readonly daysOver: number;
}

/** How one target group stands. */
interface GroupLine {
  readonly group: string;
  readonly active: number;
  readonly inTime: number;
  readonly new: number;
  readonly uncounted: number;
  readonly due: readonly DueLine[];
}

/** One register; `groups` is null, and `problems` says why, where it could not be looked at. */
interface DueFile {
  readonly file: string;
  readonly groups: readonly GroupLine[] | null;
  readonly problems: readonly Message[];
}

/** For whom it is time, in every stay of one or several registers: what *Start* in the pane shows. */
export const due: Command = {
  name: "due",
  files: { placeholder: "FILE", many: true },
  options: { group: { placeholder: "CODE" } },

  async run(args, context) {
    const looked: DueFile[] = [];
    for (const file of args.files) looked.push(await lookAt(file, args.value("group"), context));
    const wereAllRead = looked.every(({ groups }) => groups !== null);
    return {
      status: wereAllRead ? 0 : 2,
      lines: looked.flatMap((each) => fileLines(each, context.language)),
      data: { files: looked.map(({ file, groups }) => ({ file, groups })) },
      problems: looked.flatMap(({ problems }) => problems),
    };
  },
};

async function lookAt(
  file: string,
  group: string | null,
  context: CommandContext
): Promise<DueFile> {
  const { language, today } = context;
  try {
    const read = await readRegisterFile(file, context);
    const { register, structure } = read;
    const violations = neededStructure(structure, register.language);
    if (violations.length > 0) throw new Failure("violations", { file, violations });
    const figures = registerFigures(register, today).filter(
      (each) => group === null || sameCode(each.group.code, group)
    );
    if (group !== null && figures.length === 0) {
      const choices = register.targetGroups.map(({ code }) => code).join(", ");
      const parameters = { option: "--group", value: group, choices };
      throw new Failure("usage.choice", { file, parameters });
    }
    const groups = figures.map((each): GroupLine => ({
      group: each.group.code,
      active: each.active.length,
      inTime: each.inTime.length,
      new: each.notYet.length,
      uncounted: each.uncounted.length,
      due: each.due.map((standing) => dueLine(register, standing, today)),
    }));
    return { file, groups, problems: versionMessages(file, read, language) };
  } catch (error) {
    return { file, groups: null, problems: describeError(error, language, file) };
  }
}

function dueLine(register: Register, standing: CitizenStanding, today: DateSerial): DueLine {
  const { code, group, lastMeasured, daysOver } = standing;
  const stay = RegisterIndex.of(register).stayAbout(code, group, today);
  const day = stay && dueOf(register, stay, today).day;
  return {
    citizen: code,
    group,
    caseworker: stay?.caseworker ?? "",
    section: stay?.section ?? "",
    lastMeasured: lastMeasured === null ? null : formatIsoDate(lastMeasured),
    due: day === null ? null : formatIsoDate(day),
    daysOver,
  };
}

/** A line a target group, and below it one a citizen for whom it is time, those first who have waited longest. */
function fileLines({ file, groups }: DueFile, language: Language): string[] {
  const { due: texts } = cliTexts[language];
  return (groups ?? []).flatMap((each) => [
    fill(texts.group, {
      file,
      group: each.group,
      active: formatNumber(each.active, language),
      due: formatNumber(each.due.length, language),
      inTime: formatNumber(each.inTime, language),
      new: formatNumber(each.new, language),
      uncounted: formatNumber(each.uncounted, language),
    }),
    ...each.due.map(({ citizen, caseworker, daysOver, lastMeasured, due: day }) => {
      const who = caseworker === "" ? citizen : `${citizen} (${caseworker})`;
      const text =
        lastMeasured === null
          ? daysOver === 1
            ? texts.neverOne
            : texts.never
          : daysOver === 1
            ? texts.lateOne
            : texts.late;
      const days = formatNumber(daysOver, language);
      return `  ${fill(text, { who, days, day: day ?? "", last: lastMeasured ?? "" })}`;
    }),
  ]);
}
