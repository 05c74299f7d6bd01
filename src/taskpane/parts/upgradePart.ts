import { Part } from "./Part";

/** Plans how a register of an older version is brought up to date: few ever need it. */
export const upgradePart = new Part(
  async () =>
    (await import(/* webpackChunkName: "act-upgrade" */ "../../actions/upgradeRegister"))
      .upgradeRegister
);
