import type { ComponentType } from "react";
import { Part } from "./Part";

/** The two sides of *Start*, of which a workbook needs one: it has a register, or one is made. */
export const startParts: Readonly<Record<"overview" | "create", Part<ComponentType>>> = {
  overview: new Part(
    async () =>
      (await import(/* webpackChunkName: "start-overview" */ "../views/start/Overview")).Overview
  ),
  create: new Part(
    async () =>
      (await import(/* webpackChunkName: "start-create" */ "../views/start/CreateRegister"))
        .CreateRegister
  ),
};
