import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "office-addin-manifest-converter";

/** The parts that are looked at of what Microsoft's converter makes. */
interface ConvertedManifest {
  readonly id: string;
  readonly extensions: readonly {
    readonly requirements: { readonly capabilities: readonly object[] };
    readonly runtimes: readonly {
      readonly code: { readonly page: string };
      readonly actions?: readonly { readonly id: string; readonly type: string }[];
    }[];
    readonly ribbons: readonly { readonly tabs: readonly Tab[] }[];
  }[];
}
interface Tab {
  readonly label: string;
  readonly groups: readonly {
    readonly controls: readonly {
      readonly type: string;
      readonly label: string;
      readonly icons: readonly { readonly size: number }[];
      readonly actionId: string;
    }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "converted-manifest-"));
let converted: ConvertedManifest;

beforeAll(async () => {
  await convert("manifest.xml", folder);
  converted = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as ConvertedManifest;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Microsoft's own reader of manifests is a second opinion: what it did not understand, it leaves out. */
it("is understood by Microsoft's converter, with its buttons and where they lead", () => {
  expect(converted.id).toBe("334bb5a5-33f1-40a3-932b-95d4fcc07133");
  expect(converted.extensions).toHaveLength(1);
  const [{ requirements, runtimes, ribbons }] = converted.extensions as [
    ConvertedManifest["extensions"][number],
  ];
  expect(requirements.capabilities).toEqual([{ name: "ExcelApi", minVersion: "1.14" }]);

  const tabs = ribbons.flatMap((ribbon) => ribbon.tabs);
  expect(tabs.map(({ label }) => label)).toEqual(["Progression"]);
  const buttons = tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls));
  const pages = new Map(
    runtimes.flatMap(({ code, actions = [] }) => actions.map(({ id }) => [id, code.page] as const))
  );
  expect(
    buttons.map(({ type, label, icons, actionId }) => [
      type,
      label,
      icons.map(({ size }) => size).join(" "),
      pages.get(actionId),
    ])
  ).toEqual(
    [
      ["Start", "start"],
      ["New measurement", "score"],
      ["Citizen", "citizen"],
      ["Check", "check"],
      ["Export", "export"],
    ].map(([label, view]) => [
      "button",
      label,
      "16 32 80",
      `https://localhost:3000/taskpane.html#${view}`,
    ])
  );
});
