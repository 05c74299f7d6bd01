import { readdirSync, readFileSync } from "node:fs";
import type { Declaration } from "../../../host/protocol/declare";
import { errorOf, hostPerTest } from "../protocol/support";

const DECLARE = "../../../host/protocol/declare";

jest.mock("../../../host/protocol/declare", () => {
  const actual = jest.requireActual<object>("../../../host/protocol/declare");
  const declared: object[] = [];
  const declare = (declaration: object): object => {
    declared.push(declaration);
    return declaration;
  };
  return { ...actual, declared, declare };
});

const host = hostPerTest();

/** The declarations of all classes that the host has. */
async function declarations(): Promise<readonly Declaration<never>[]> {
  const files = readdirSync("host/objects", { recursive: true, encoding: "utf8" });
  for (const file of files.filter((path) => path.endsWith(".ts")))
    await import(`../../../host/objects/${file.replace(/\.ts$/, "")}`);
  return jest.requireMock<{ declared: Declaration<never>[] }>(DECLARE).declared;
}

/** What every class has, or what is no property to be loaded. */
const NO_PROPERTIES: ReadonlySet<string> = new Set(["context", "items", "isNullObject"]);

/** The properties of Excel's classes by the published types. Events are no properties to be loaded. */
function typedProperties(): Map<string, string[]> {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = types.indexOf("\ndeclare namespace Excel {");
  const excel = types.slice(start, types.indexOf("\n}", start));
  const found = new Map<string, string[]>();
  for (const [, name = "", body = ""] of excel.matchAll(
    /\n {4}class (\w+) [^\n]*\{\n([^]*?)\n {4}\}/g
  )) {
    const properties = body.matchAll(
      /^ {8}(?:readonly )?(\w+)\??: (?!OfficeExtension\.EventHandlers)/gm
    );
    found.set(
      name,
      [...properties]
        .map(([, property = ""]) => property)
        .filter((each) => !NO_PROPERTIES.has(each))
    );
  }
  return found;
}

interface ClientClass {
  readonly prototype: {
    readonly _scalarPropertyNames?: readonly string[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** The properties that Microsoft's client has for a class. */
function clientProperties(name: string): readonly string[] {
  const classes = host.current.Excel as unknown as Readonly<
    Record<string, ClientClass | undefined>
  >;
  const { _scalarPropertyNames = [], _navigationPropertyNames = [] } =
    classes[name]?.prototype ?? {};
  return [..._scalarPropertyNames, ..._navigationPropertyNames].filter(
    (each) => !each.startsWith("_")
  );
}

function clientName(member: string): string {
  return member.charAt(0).toLowerCase() + member.slice(1);
}

test("every property of Excel's classes is either declared or said to be absent", async () => {
  const typed = typedProperties();
  expect(typed.get("Range")).toContain("hyperlink");
  const differences = (await declarations()).flatMap((declaration) => {
    const { name, scalars = {}, objects = {}, absent = [] } = declaration;
    const own = new Set([...Object.keys(scalars), ...Object.keys(objects)].map(clientName));
    const excels = new Set([...(typed.get(name) ?? []), ...clientProperties(name)]);
    const forgotten = [...excels].filter((each) => !own.has(each) && !absent.includes(each));
    const wrong = absent.filter((each) => own.has(each) || !excels.has(each));
    return [
      ...forgotten.map((each) => `${name}.${each} is neither declared nor absent`),
      ...wrong.map((each) => `${name}.${each} is said to be absent`),
    ];
  });
  expect(differences).toEqual([]);
});

describe("loading", () => {
  test("a name that no one has brings the object, and what else was asked for", async () => {
    await host.current.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Andet");
      worksheets.load("noPropertiesNeeded");
      const range = worksheets.getFirst().getRange("A1:B2").load("address,foo,format/bar/baz");
      const tables = context.workbook.tables.load("items/NoPropertiesNeeded,count");
      await context.sync();
      expect(worksheets.items).toHaveLength(2);
      expect(range.address).toBe("'Ark1'!A1:B2");
      expect(() => range.values).toThrow(/values/);
      expect(tables.items).toEqual([]);
      expect(tables.count).toBe(0);
      worksheets.items[1]?.delete();
      await context.sync();
    });
    expect(host.current.workbook.sheets).toHaveLength(1);
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["Range.hyperlink", ({ workbook }) => workbook.getSelectedRange().load("address,hyperlink")],
    ["Worksheet.shapes", ({ workbook }) => workbook.worksheets.load("items/shapes/name")],
    [
      "RangeFill.pattern",
      ({ workbook }) => workbook.getSelectedRange().load("format/fill/pattern"),
    ],
    ["RangeBorderCollection.tintAndShade", (context) => borders(context).load("tintAndShade")],
  ])("%s answers ApiNotFound", async (member, load) => {
    const error = await errorOf(
      host.current.Excel.run(async (context) => {
        load(context);
        await context.sync();
      })
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain(member);
    expect(error.debugInfo.errorLocation).toBe(member);
  });
});

function borders({ workbook }: Excel.RequestContext): Excel.RangeBorderCollection {
  return workbook.getSelectedRange().format.borders;
}
