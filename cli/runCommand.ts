import { resolve } from "node:path";
import { clockOf } from "./clock";
import type { Command } from "./commands/Command";
import { expandFiles } from "./files/expandFiles";
import { commandHelp } from "./help";
import type { ExitStatus, Io } from "./Io";
import { LANGUAGES } from "./language";
import { parseArguments } from "./parseArguments";
import { report } from "./report";

/**
 * One command from its arguments to its exit status; never rejects.
 * @param argv Without the command's name.
 * @param program How the command is called, for the help.
 */
export function runCommand(
  command: Command,
  argv: readonly string[],
  io: Io,
  program: string
): Promise<ExitStatus> {
  return report(command.name, argv, io, async (language) => {
    const args = parseArguments(command, argv, program);
    if (args.has("help")) {
      const lines = commandHelp(command, program, language);
      return { status: 0, lines, data: { help: lines } };
    }
    const resolveFile = (file: string) => resolve(io.cwd, file);
    const files =
      command.files?.many === true ? await expandFiles(args.files, resolveFile) : args.files;
    return command.run(args.withFiles(files), {
      language,
      chosenLanguage: args.choice("language", LANGUAGES),
      ...clockOf(args.value("today"), io),
      resolve: resolveFile,
    });
  });
}
