import { cliTexts } from "../../cli/texts";
import { codeOf, page } from "./markdown";

describe.each(["docs/cli.md", "docs/cli.da.md"])("%s", (path) => {
  const code = codeOf(page(path));

  it.each(Object.keys(cliTexts.en.options))("names the option --%s", (option) => {
    expect(code).toMatch(new RegExp(`--${option}\\b`));
  });

  it.each(Object.keys(cliTexts.en.commands))("shows the command %s", (command) => {
    expect(code).toMatch(new RegExp(`npm (run cli -- |run |)${command}\\b`));
  });

  it("sends whoever wants to know the columns of an export to their page", () => {
    expect(page(path)).toContain("](datasets.md#scores)");
  });
});
