import { addressTexts } from "../../host/browser/frame/addressTexts";
import type { Journey } from "./support/Journey";
import { takeJourney } from "./support/takeJourney";

/** A name that this computer's server does not go by. */
const ELSEWHERE = "register.example";

/** The page as a server of another name, or one without https, would give it out. */
async function visitAt(journey: Journey, origin: string): Promise<void> {
  const { page } = journey;
  const own = new URL(page.url());
  journey.expectOrigin(origin);
  await page.route(`${origin}/**`, async (route) => {
    const asked = new URL(route.request().url());
    const response = await page.request.get(new URL(asked.pathname + asked.search, own).href);
    await route.fulfill({ response });
  });
  await page.goto(`${origin}/?lang=${journey.language}`);
}

describe.each([
  ["over http", `http://${ELSEWHERE}`, "notHttps"],
  ["under another name", `https://${ELSEWHERE}`, "otherHost"],
] as const)("the page %s", (how, origin, reason) => {
  takeJourney(`says what is wrong, and where to go (${how})`, {}, async (journey) => {
    const { page } = journey;
    const texts = addressTexts[journey.language];
    await visitAt(journey, origin);
    await page.getByRole("heading", { name: texts.title }).waitFor();
    await page.getByText(texts[reason]).waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    const link = page.getByRole("link");
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/localhost/);
  });
});

takeJourney("the server sends http on to https, and the page works there", {}, async (journey) => {
  const { page } = journey;
  const secure = new URL(page.url());
  journey.expectOrigin(`http://${secure.host}`);
  await page.goto(`http://${secure.host}/?lang=${journey.language}`);
  expect(new URL(page.url()).origin).toBe(secure.origin);
  await journey.openSample();
  await journey.view("start").waitFor();
});

takeJourney("the server answers to its own name only", {}, async (journey) => {
  const { request } = journey.page;
  const elsewhere = await request.get(journey.page.url(), { headers: { host: ELSEWHERE } });
  expect(elsewhere.status()).toBe(421);
  expect(await elsewhere.text()).toMatch(/localhost/);
});

takeJourney("the pane's page alone in a browser says where it belongs", {}, async (journey) => {
  const { page, pane } = journey;
  await page.goto(new URL("taskpane.html", page.url()).href);
  await page.getByRole("alert").getByText(pane.shell.outsideExcel).waitFor();
});
