import { resolve } from "node:path";
import { clockOf } from "./clock";
import type { Command } from "./commands/Command";
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
    const args = parseArguments(command, argv);
    if (args.has("help")) {
      const lines = commandHelp(command, program, language);
      return { status: 0, lines, data: { help: lines } };
    }
    return command.run(args, {
      language,
      chosenLanguage: args.choice("language", LANGUAGES),
      ...clockOf(args.value("today"), io),
      resolve: (file) => resolve(io.cwd, file),
    });
  });
}
