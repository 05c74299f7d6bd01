/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { paneTexts } from "../../../../src/locales/everyLanguage";
import { AfterSaving } from "../../../../src/taskpane/views/score/AfterSaving";
import { buildRegister } from "../../../support/registerBuilder";
import { renderView } from "../renderView";

const { score } = paneTexts.da;
const IGNORED = { onNext() {}, onRespondent() {}, onCurve() {}, onAgain() {} };

function show(section: string, codes: readonly string[]) {
  const register = buildRegister({ citizens: codes.map((code) => ({ code, section })) });
  const [citizen] = register.citizens;
  renderView(<AfterSaving citizen={citizen!} others={[]} {...IGNORED} />, { register });
}

it.each([
  ["", ""],
  [" ", ""],
  [" Nord ", "Nord"],
])("a citizen in the section %j is followed by one in %j", (section, said) => {
  show(section, ["K1", "K2"]);
  expect(screen.getByText(score.nextOnList(said))).toBeTruthy();
});

it.each([
  [" ", score.lastInList],
  [" Nord ", score.lastInSection("Nord")],
])("the last one in the section %j is said to be: %s", (section, said) => {
  show(section, ["K1"]);
  expect(screen.getByText(said)).toBeTruthy();
});

it.each([
  ["caseworker", "sagsbehandler"],
  ["A-kasse", "A-kasse"],
])("the respondent %s is called %s in the middle of a sentence", (respondent, called) => {
  const register = buildRegister({ citizens: ["K1"] });
  const others = [{ respondent, isWaitedFor: true }];
  const [citizen] = register.citizens;
  renderView(<AfterSaving citizen={citizen!} {...IGNORED} others={others} />, { register });
  expect(screen.getByText(score.otherRespondent(called))).toBeTruthy();
});
