import { start } from "./commands/start";
import { processIo } from "./processIo";
import { runCommand } from "./runCommand";

void runCommand(start, process.argv.slice(2), processIo(), "npm start --").then((status) => {
  process.exitCode = status;
});
