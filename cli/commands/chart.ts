import { chartTexts } from "../../src/locales/everyLanguage";
import { curveSvg } from "../../src/taskpane/charts/curveSvg";
import { withOwnWords } from "../../src/taskpane/charts/ownWords";
import { atFile } from "../AtFile";
import { drawCurve } from "../drawCurve";
import { neededStructure } from "../excel/neededStructure";
import { readRegisterFile } from "../excel/readRegisterFile";
import { Failure } from "../Failure";
import { OutputFile, writeWhole } from "../files/OutputFile";
import { violationMessage } from "../Message";
import { cliTexts, fill } from "../texts";
import { versionMessages } from "../versionMessages";
import type { Command } from "./Command";

/** A picture of one citizen's development on one indicator. */
export const chart: Command = {
  name: "chart",
  files: { placeholder: "FILE", many: false },
  options: {
    citizen: { placeholder: "CODE", required: true },
    out: { placeholder: "PICTURE", required: true },
    indicator: { placeholder: "CODE" },
    force: { placeholder: null },
  },

  async run(args, context) {
    const { language, chosenLanguage, resolve } = context;
    const { file } = args;
    const picture = args.required("out");
    if (!/\.svg$/i.test(picture)) throw new Failure("usage.picture", { file: picture });
    const output = await OutputFile.plan(resolve(picture), picture, {
      force: args.has("force"),
      inputs: [resolve(file)],
    });

    const read = await readRegisterFile(file, context);
    const { register, structure } = read;
    const violations = neededStructure(structure, register.language);
    if (violations.length > 0) throw new Failure("violations", { file, violations });
    const choice = { citizen: args.required("citizen"), indicator: args.value("indicator") };
    const curve = await atFile(file, async () => drawCurve(register, choice, context.today)).catch(
      (error: unknown) => {
        // What is gone from the workbook is why the rest is not found.
        if (structure.length === 0) throw error;
        throw new Failure("violations", { file, violations: structure });
      }
    );
    const texts = withOwnWords(chartTexts[chosenLanguage ?? register.language], register);
    await writeWhole(output, curveSvg(curve, { texts }));

    const { citizen, indicator, indicatorName } = curve.title;
    const line = { file: picture, citizen, indicator: indicatorName };
    return {
      status: structure.length > 0 ? 1 : 0,
      lines: [fill(cliTexts[language].drawn, line)],
      data: { out: picture, citizen, indicator },
      problems: [
        ...versionMessages(file, read, language),
        ...structure.map((each) => violationMessage(each, file, language)),
      ],
    };
  },
};
