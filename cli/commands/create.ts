import type { GroupChoice } from "../../src/register/model/Edit";
import { createRegister } from "../../src/actions/createRegister";
import type { Language } from "../../src/register/model/Register";
import type { Template } from "../../src/register/model/Template";
import { proposedChoice } from "../../src/register/plans/templateRegister";
import { templateById } from "../../templates";
import type { Arguments } from "../Arguments";
import { atFile } from "../AtFile";
import { newRegister } from "../excel/newRegister";
import { Failure } from "../Failure";
import { writeWhole } from "../files/OutputFile";
import { planWorkbook } from "../files/planWorkbook";
import { initialsOf } from "../initialsOf";
import { templateIds } from "../templateIds";
import { cliTexts, fill } from "../texts";
import type { Message } from "../Message";
import { toCalculateMessages } from "../toCalculateMessages";
import type { Command } from "./Command";

/** A new register with one target group, made from a template. */
export const create: Command = {
  name: createRegister.verb,
  files: null,
  options: {
    template: { placeholder: "ID", required: true },
    out: { placeholder: "FILE", required: true },
    group: { placeholder: "CODE" },
    name: { placeholder: "TEXT" },
    "end-goal": { placeholder: "TEXT" },
    interval: { placeholder: "DAYS" },
    by: { placeholder: "INITIALS" },
    force: { placeholder: null },
  },

  async run(args, { language, now, resolve }) {
    const by = initialsOf(args);
    const template = templateOf(args.required("template"));
    const plan = createRegister.plan(template, choiceOf(args, template, language), language);
    if (!plan.ok) throw new Failure("violations", { violations: plan.violations });
    const file = args.required("out");
    const path = resolve(file);
    const output = await planWorkbook(path, file, { force: args.has("force"), inputs: [] });

    const workbook = await newRegister(plan.edits, { language, now }, createRegister.name, by);
    let problems: Message[];
    try {
      await writeWhole(output, await atFile(file, () => workbook.save()));
      problems = toCalculateMessages(workbook, file, language);
    } finally {
      workbook.close();
    }
    const { group, indicators, respondents, rowsPerCitizen } = plan.summary;
    const texts = cliTexts[language];
    return {
      status: 0,
      lines: [fill(texts.created, { file, group, indicators, rows: rowsPerCitizen })],
      data: { out: file, group, indicators, respondents, rowsPerCitizen },
      problems,
    };
  },
};

function templateOf(id: string): Template {
  const template = templateById(id);
  if (template) return template;
  const parameters = { template: id, templates: templateIds() };
  throw new Failure("template.unknown", { parameters });
}

/** What the template proposes, with what the user wants otherwise. */
function choiceOf(args: Arguments, template: Template, language: Language): GroupChoice {
  const proposed = proposedChoice(template, language);
  return {
    ...proposed,
    code: args.value("group") ?? proposed.code,
    name: args.value("name") ?? proposed.name,
    endGoal: args.value("end-goal") ?? proposed.endGoal,
    intervalDays: daysOf(args.value("interval")) ?? proposed.intervalDays,
  };
}

function daysOf(value: string | null): number | null {
  if (value === null) return null;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new Failure("usage.days", { parameters: { option: "--interval", value } });
}
