import { example } from "./commands/example";
import { processIo } from "./processIo";
import { runCommand } from "./runCommand";

void runCommand(example, process.argv.slice(2), processIo(), "npm run example --").then(
  (status) => {
    process.exitCode = status;
  }
);
