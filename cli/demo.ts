import { demo } from "./commands/demo";
import { processIo } from "./processIo";
import { runCommand } from "./runCommand";

void runCommand(demo, process.argv.slice(2), processIo(), "npm run demo --").then((status) => {
  process.exitCode = status;
});
