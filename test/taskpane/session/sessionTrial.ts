import { paneTexts } from "../../../src/locales/everyLanguage";
import type { PaneTexts } from "../../../src/locales/pane";
import { PaneSession } from "../../../src/taskpane/session/PaneSession";
import type { Notice, OpenRegister } from "../../../src/taskpane/session/PaneSnapshot";
import { now, TestRegister, TODAY } from "../../workbook/support";

/** A pane's session over a host, with a clock that the test turns. */
export interface SessionTrial {
  readonly register: TestRegister;
  readonly session: PaneSession;
  /** Does what the session has put off until later. */
  readonly later: () => Promise<void>;
  /** Time passes, and what the session has put off is due; what it begins is not waited for. */
  readonly pass: () => void;
  /** How often the pane was opened anew. */
  readonly reloads: () => number;
  readonly notice: () => Notice | null;
  /** The register that the session shows. */
  readonly shown: () => OpenRegister;
  /** Resolves when nothing is under way any more. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a session on a workbook. */
export async function openSession(
  register: TestRegister,
  texts: PaneTexts = paneTexts.da
): Promise<SessionTrial> {
  const trial = createSession(register, texts);
  await trial.session.open();
  return trial;
}

/** What adding the citizen K2 is called. */
export const ADD = { action: "addCitizen", done: "K2 er tilføjet." };

/** A register with the citizen K1, and a session on it. */
export async function sessionWithCitizen(): Promise<SessionTrial> {
  const register = await TestRegister.create();
  await register.addCitizen("K1");
  return openSession(register);
}

/** A session that has not looked at its workbook yet. */
export function createSession(
  register: TestRegister,
  texts: PaneTexts = paneTexts.da
): SessionTrial {
  let planned: (() => void)[] = [];
  let reloads = 0;
  // Each change a second later, so that they can be told apart in the log.
  let seconds = 0;
  const session = new PaneSession({
    runner: register.runner,
    texts,
    now: () => new Date(now().getTime() + ++seconds * 1000),
    today: () => TODAY,
    later(run) {
      planned.push(run);
      return () => (planned = planned.filter((each) => each !== run));
    },
    reload: () => reloads++,
  });
  const idle = async (): Promise<void> => {
    // Work goes on in steps of its own; the runner is idle when what was asked for last is done.
    do await register.runner.run(async () => undefined).catch(() => undefined);
    while (session.getSnapshot().work !== null);
    await register.host.idle();
    await register.runner.run(async () => undefined).catch(() => undefined);
  };
  const pass = (): void => {
    const due = planned;
    planned = [];
    for (const run of due) run();
  };
  return {
    register,
    session,
    idle,
    pass,
    async later() {
      pass();
      for (let turn = 0; turn < 10; turn++) await idle();
    },
    reloads: () => reloads,
    notice: () => session.getSnapshot().notice,
    shown() {
      const { workbook } = session.getSnapshot();
      if (workbook.kind !== "register") throw new Error(`no register: ${workbook.kind}`);
      return workbook;
    },
    async close() {
      await session.close();
      register.host.close();
    },
  };
}
