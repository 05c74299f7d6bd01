import type { CellValue } from "../../../host/workbook/cell";
import { HostWorkbook } from "../../../host/workbook/HostWorkbook";
import { addName, addTable, evaluate, fill, testEngine, TEST_TODAY, write } from "./support";

/** The register's rule for the scoring area, as it stands for K4: `+` takes no score, dates lie in the past, scores on the scale. */
const RULE =
  'AND(K$3<>"+",IF($B4="DATO",AND(ISNUMBER(K4),K4>36525,K4<=TODAY()),' +
  'IF(ISNUMBER(K4),AND(K4>=SUMIFS(PR_Min,PR_Code,$B4,PR_Group,"UNGE"),' +
  'K4<=SUMIFS(PR_Max,PR_Code,$B4,PR_Group,"UNGE"),K4=INT(K4)),ISNUMBER(MATCH(K4,PR_Reasons,0)))))';

const engine = testEngine();

const CASES: [code: string, entry: CellValue, allowed: boolean][] = [
  ["BIP1", 1, true],
  ["BIP1", 5, true],
  ["BIP1", 0, false],
  ["BIP1", 6, false],
  ["BIP1", 2.5, false],
  ["BIP2", 0, true],
  ["BIP2", 10, true],
  ["BIP1", "IR", true],
  ["BIP1", "øi", true],
  ["BIP1", "XX", false],
  ["BIP1", "3", false],
  ["BIP1", true, false],
  ["UKENDT", 1, false],
  ["DATO", TEST_TODAY, true],
  ["DATO", TEST_TODAY + 1, false],
  ["DATO", 3, false],
  ["DATO", "IR", false],
];

async function isAllowed(header: string, code: string, entry: CellValue): Promise<CellValue> {
  const workbook = HostWorkbook.empty("Unge");
  const sheet = workbook.sheets[0]!;
  const lists = workbook.createSheet("Lister");
  addTable(
    workbook,
    lists,
    "PRIndicators",
    "A1",
    ["Målgruppe", "Kode", "Min", "Maks"],
    [
      ["UNGE", "BIP1", 1, 5],
      ["UNGE", "BIP2", 0, 10],
      ["ANDRE", "BIP1", 0, 100],
    ]
  );
  addTable(workbook, lists, "PRLists", "G1", ["Kode"], [["IR"], ["ØI"], ["VE"], ["IM"]]);
  addName(workbook, "PR_Group", "PRIndicators[Målgruppe]");
  addName(workbook, "PR_Code", "PRIndicators[Kode]");
  addName(workbook, "PR_Min", "PRIndicators[Min]");
  addName(workbook, "PR_Max", "PRIndicators[Maks]");
  addName(workbook, "PR_Reasons", "PRLists[Kode]");
  fill(workbook, sheet, "K3", [[header], [entry]]);
  write(workbook, sheet, "B4", code);
  await engine.calculate(workbook);
  return evaluate(engine, workbook, sheet, "K4", RULE);
}

test.each(CASES)("%s takes %p: %p", async (code, entry, allowed) => {
  expect(await isAllowed("M1", code, entry)).toBe(allowed);
});

test("the last column takes nothing", async () => {
  expect(await isAllowed("+", "BIP1", 1)).toBe(false);
});
