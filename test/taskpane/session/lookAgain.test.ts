import { symptomOf } from "../../../host/objects/symptoms/symptoms";
import { Person } from "../../../host/person/Person";
import { keptFile } from "../../workbook/saved/keptFile";
import { citizenEdits, measurementEdits, TestRegister, TODAY } from "../../workbook/support";
import { TableView } from "../../workbook/TableView";
import { ADD, openSession, sessionWithCitizen, type SessionTrial } from "./sessionTrial";

/** Excel tells of no change where a value was picked from a list: the pane looks when the user comes back to it. */

let trial: SessionTrial;
beforeEach(async () => {
  trial = await sessionWithCitizen();
  trial.register.host.faults.show(symptomOf("office-js#420"));
});
afterEach(() => trial.close());

/** Picks a status for K1 from the list of the cell. */
async function pick(status: string): Promise<void> {
  const { session, workbook } = trial.register.host;
  const table = TableView.of(workbook, "PRCitizens");
  const person = new Person(session);
  person.activateSheet(table.sheet.id);
  const at = { row: table.top, column: table.columnOf("Status") };
  person.select({ top: at.row, bottom: at.row, left: at.column, right: at.column });
  person.beginEdit(null);
  await person.commitEdit(status, { force: true });
  await trial.later();
}

const status = () => trial.shown().register.citizens[0]!.status;
const snapshot = () => trial.session.getSnapshot();

test("a value that was picked from a list is shown when the user is back at the pane", async () => {
  await pick("pause");
  expect(status()).toBe("active");
  trial.session.lookAgain();
  await trial.later();
  expect(status()).toBe("pause");
  expect(trial.shown().register).toEqual(await trial.register.read());
});

/** Requests that something leads to, beside those of the waiting. */
async function requestsOf(act: () => void): Promise<number> {
  const { stats } = trial.register.host;
  stats.reset();
  await trial.later();
  const waiting = stats.syncs;
  stats.reset();
  act();
  await trial.later();
  return stats.syncs - waiting;
}

test("one request is made, however often; where nothing else stands there, the same is shown", async () => {
  expect(await requestsOf(() => trial.session.lookAgain())).toBe(1);
  const before = snapshot();
  const twice = (): void => {
    trial.session.lookAgain();
    trial.session.lookAgain();
  };
  expect(await requestsOf(twice)).toBe(1);
  expect(snapshot()).toBe(before);
});

test("a change of the pane's own goes before, and is whole with what was picked", async () => {
  await pick("pause");
  const writing = trial.session.apply(citizenEdits(trial.shown().register, "K2"), ADD);
  trial.session.lookAgain();
  expect(await writing).toBe(true);
  trial.session.lookAgain();
  const scores = measurementEdits(trial.shown().register, "K2", TODAY - 3, { BIP01: 4 });
  expect(await trial.session.apply(scores, ADD)).toBe(true);
  await trial.later();
  expect(status()).toBe("pause");
  expect(trial.shown().register).toEqual(await trial.register.read());
});

test("nothing is looked at where nothing could be read", async () => {
  trial.register.host.faults.failSync(1, { code: "GeneralException" });
  await trial.session.refresh();
  expect(await requestsOf(() => trial.session.lookAgain())).toBe(0);
});

test.each(["sample-da", "sample-en", "slips-da", "day-da", "tables-on-demand-en"])(
  "where nothing else stands there, the same is shown: %s",
  async (name) => {
    const other = await openSession(await TestRegister.from(keptFile(name, "today")));
    const before = other.shown().register;
    other.session.lookAgain();
    await other.later();
    expect(other.shown().register).toBe(before);
    await other.close();
  }
);
