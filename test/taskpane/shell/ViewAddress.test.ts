import { ViewAddress } from "../../../src/taskpane/shell/ViewAddress";
import { PageOfTest } from "../PageOfTest";

it.each([
  ["", "start"],
  ["#", "start"],
  ["#start", "start"],
  ["#score", "score"],
  ["#import", "import"],
  ["#elsewhere", "start"],
  // What Excel adds of its own comes behind it, or in front.
  ["#citizen?_host_Info=Excel$Web$16.01$da-DK", "citizen"],
  ["#check&_xdm_Info=1", "check"],
])("an address with %j begins with %s", (hash, view) => {
  expect(new ViewAddress(new PageOfTest(hash)).current()).toBe(view);
});

it("goes along when a button of the ribbon is pressed, and tells of it once", () => {
  const page = new PageOfTest("#start");
  const address = new ViewAddress(page);
  const told: string[] = [];
  const forget = address.subscribe(() => told.push(address.current()));
  page.press("#score");
  page.press("#score");
  expect(told).toEqual(["score"]);
  forget();
  page.press("#check");
  expect(told).toEqual(["score"]);
  expect(address.current()).toBe("check");
});

it("says in the address which view the pane has gone to, so that the same button leads back", () => {
  const page = new PageOfTest("#score");
  const address = new ViewAddress(page);
  const told: string[] = [];
  address.subscribe(() => told.push(address.current()));
  address.show("citizen");
  expect(page.location.hash).toBe("#citizen");
  page.press("#score");
  expect(told).toEqual(["citizen", "score"]);
});

it("leaves alone what Excel has put behind the view", () => {
  const page = new PageOfTest("#score&_xdm_Info=1|2");
  new ViewAddress(page).show("citizen");
  expect(page.location.hash).toBe("#citizen&_xdm_Info=1|2");
});
