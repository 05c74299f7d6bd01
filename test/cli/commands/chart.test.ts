import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, makeSmallRegister } from "../cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
});
afterAll(() => folder.remove());

it("draws a citizen's curve, in the register's language unless told otherwise", async () => {
  const before = folder.read("register.xlsx");
  const call = ["chart", "register.xlsx", "--citizen", "k-1", "--out"];
  const { status, out, err } = await folder.run(...call, "curve.svg");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toBe("curve.svg: K-1, Hverdagsmestring.\n");
  expect(folder.text("curve.svg")).toContain("fremgang på 2");

  expect((await folder.run(...call, "curve-en.SVG", "--language", "en")).status).toBe(0);
  expect(folder.text("curve-en.SVG")).toContain("progress of 2");
  expect(folder.read("register.xlsx").equals(before)).toBe(true);
});

it("draws the indicator that is asked for", async () => {
  const { status, out } = await folder.run(
    ...["chart", "register.xlsx", "--citizen", "K-2", "--indicator", "i1"],
    ...["--out", "named.svg", "--json"]
  );
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ out: "named.svg", citizen: "K-2", indicator: "I1" });
});

it("refuses a register whose scores cannot be read", async () => {
  await changeWorkbook(folder, "register.xlsx", "broken.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Unge").getRange("B3").values = [["Noget andet"]];
  });
  const { status, err } = await folder.run(
    ...["chart", "broken.xlsx", "--citizen", "K-1", "--out", "broken.svg"]
  );
  expect(status).toBe(2);
  expect(err).toContain("broken.xlsx: Unge!B3: Kolonnen »Kode« mangler");
  expect(Object.keys(folder.snapshot()).join()).not.toContain("broken.svg");
});

it("says what is gone from the workbook when that is why there is nothing to draw", async () => {
  await changeWorkbook(folder, "register.xlsx", "reworded.xlsx", ({ workbook }) => {
    workbook.worksheets.getItem("Borgere").getRange("B3").values = [["Hold"]];
  });
  const { status, err } = await folder.run(
    ...["chart", "reworded.xlsx", "--citizen", "K-1", "--out", "reworded.svg"]
  );
  expect(status).toBe(2);
  expect(err).toContain("reworded.xlsx: Borgere!B3: Kolonnen »Gruppe« mangler");
});
