import { changeWorkbook } from "../changeWorkbook";
import { CliFolder, makeSmallRegister } from "../cliFolder";

let folder: CliFolder;
beforeAll(async () => {
  folder = new CliFolder();
  await makeSmallRegister(folder);
  await changeWorkbook(folder, "register.xlsx", "ended.xlsx", ({ workbook }) => {
    const citizens = workbook.worksheets.getItem("Borgere");
    citizens.getRange("G5").values = [["Afsluttet"]];
    citizens.getRange("C4").values = [["ANK"]];
  });
});
afterAll(() => folder.remove());

interface Told {
  readonly files: readonly {
    readonly file: string;
    readonly groups: readonly { readonly due: readonly unknown[] }[] | null;
  }[];
}

it("says for whom it is time, those first who have waited longest", async () => {
  const { status, out, err } = await folder.run("due", "register.xlsx", "--today", "2026-03-01");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out.split("\n").slice(0, 3)).toEqual([
    "register.xlsx: UNGE: 2 af 2 mangler en samtale. I tide: 0. Nye: 0. Uden frist: 0.",
    expect.stringMatching(
      /^ {2}K-\d: forsinket \d+ dage, fra 2026-\d\d-\d\d\. Senest 2026-\d\d-\d\d\.$/
    ),
    expect.stringMatching(/^ {2}K-\d: forsinket \d+ dage/),
  ]);
  const days = out.match(/forsinket (\d+)/g)!.map((each) => Number(each.slice(10)));
  expect(days).toEqual([...days].sort((one, other) => other - one));
});

it("leaves out who has ended, names the caseworker, and has days for programs", async () => {
  const { out } = await folder.run("due", "ended.xlsx", "--today", "2026-03-01", "--json");
  const [told] = (JSON.parse(out) as Told).files;
  expect(told!.groups![0]!).toMatchObject({
    group: "UNGE",
    active: 1,
    due: [{ citizen: "K-1", caseworker: "ANK", group: "UNGE" }],
  });
  const [line] = told!.groups![0]!.due as readonly {
    readonly lastMeasured: string;
    readonly due: string;
    readonly daysOver: number;
  }[];
  const days = (iso: string): number => Date.parse(iso) / 86_400_000;
  expect(days("2026-03-01") - days(line!.due)).toBe(line!.daysOver);
  expect(days(line!.due)).toBeGreaterThan(days(line!.lastMeasured));
});

it("is silent about those who are in time", async () => {
  const { out } = await folder.run("due", "register.xlsx", "--today", "2026-01-13");
  expect(out).not.toContain("forsinket");
});

it("looks at one target group where it is named, and names those there are where it is none", async () => {
  const one = await folder.run("due", "register.xlsx", "--group", "unge");
  expect([one.status, one.out]).toEqual([0, expect.stringContaining("UNGE: ")]);
  const none = await folder.run("due", "register.xlsx", "--group", "ANDRE");
  expect([none.status, none.err]).toEqual([2, expect.stringContaining("UNGE")]);
});

it("goes on after a file that cannot be read, and says so", async () => {
  const { status, out, err } = await folder.run("due", "missing.xlsx", "register.xlsx", "--json");
  expect(status).toBe(2);
  expect(err).toContain("missing.xlsx: ");
  const { files } = JSON.parse(out) as Told;
  expect(files.map(({ groups }) => groups === null)).toEqual([true, false]);
});
