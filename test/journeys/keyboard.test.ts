import { takeJourney } from "./support/takeJourney";

takeJourney("a measurement is made with the keyboard alone", {}, async (journey) => {
  const { inPane, page, pane, texts } = journey;
  const { keyboard } = page;
  await journey.tabTo(journey.button(texts.start.blank));
  await keyboard.press("Enter");
  const create = inPane.getByRole("button", { name: pane.actions.createRegister.button });
  await create.waitFor();

  await journey.keyboardToPane();
  await inPane.getByRole("navigation").locator("button:focus").waitFor();
  await journey.tabTo(create);
  await keyboard.press("Enter");
  const form = inPane.getByRole("form", { name: pane.start.addCitizen.heading });
  await journey.tabTo(form.getByLabel(pane.start.addCitizen.code));
  await keyboard.type("K7M");
  await keyboard.press("Enter");
  await inPane.getByText(pane.actions.addCitizen.done("K7M")).waitFor();

  const views = inPane.getByRole("navigation");
  await journey.tabTo(views.getByRole("button", { name: pane.shell.tabs.score }));
  await keyboard.press("Enter");
  const questions = inPane.getByRole("radiogroup");
  await journey.tabTo(questions.nth(1).getByRole("radio"));
  // A step's number answers and goes on to the next question.
  for (const step of ["3", "4", "2"]) await keyboard.press(step);
  const save = inPane.getByRole("button", { name: pane.actions.addMeasurement.button(1, "K7M") });
  await journey.tabTo(save);
  await keyboard.press("Enter");
  await inPane.getByText(pane.actions.addMeasurement.done(1, "K7M")).waitFor();
  await journey.tabTo(inPane.getByRole("button", { name: pane.score.seeCurve }));
  await keyboard.press("Enter");
  await journey.view("citizen").waitFor();
});
