import { processIo } from "./processIo";
import { run } from "./run";

void run(process.argv.slice(2), processIo()).then((status) => {
  // Setting the status instead of exiting lets a pipe take in all that was printed.
  process.exitCode = status;
});
