import { chart } from "./chart";
import { check } from "./check";
import type { Command } from "./Command";
import { create } from "./create";
import { due } from "./due";
import { exportRegister } from "./exportRegister";
import { importTable } from "./importTable";
import { join } from "./join";
import { part } from "./part";
import { upgrade } from "./upgrade";

/** Every command, in the order in which the help names them. */
export const commands: readonly Command[] = [
  create,
  importTable,
  check,
  due,
  chart,
  exportRegister,
  join,
  part,
  upgrade,
];
