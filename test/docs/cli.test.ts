import { cliTexts } from "../../cli/texts";
import { SCORE_CSV_COLUMNS } from "../../src/register/tables/scoreCsvColumns";
import { codeOf, page } from "./markdown";

describe.each(["docs/cli.md", "docs/cli.da.md"])("%s", (path) => {
  const code = codeOf(page(path));

  it.each(Object.keys(cliTexts.en.options))("names the option --%s", (option) => {
    expect(code).toMatch(new RegExp(`--${option}\\b`));
  });

  it.each(Object.keys(cliTexts.en.commands))("shows the command %s", (command) => {
    expect(code).toMatch(new RegExp(`npm (run cli -- |run |)${command}\\b`));
  });

  it("lists the columns of an export", () => {
    const listed = [...page(path).matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    const first = listed.indexOf(SCORE_CSV_COLUMNS[0]);
    expect(listed.slice(first, first + SCORE_CSV_COLUMNS.length)).toEqual(SCORE_CSV_COLUMNS);
  });
});
