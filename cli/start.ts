import { startCommand } from "./commands/start";
import { processIo } from "./processIo";
import { runCommand } from "./runCommand";

const io = processIo();
const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => resolve());
});

void runCommand(startCommand({ io, stopped }), process.argv.slice(2), io, "npm start --").then(
  (status) => {
    process.exitCode = status;
    // A build that was under way would keep the process alive to no purpose.
    process.stdout.write("", () => process.exit());
  }
);
