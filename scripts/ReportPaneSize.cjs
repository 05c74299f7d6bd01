const { paneSize, paneSizeInWords } = require("./paneSize.cjs");

/** Says how large the pane's own JavaScript has become. */
class ReportPaneSize {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.done.tap("ReportPaneSize", ({ compilation }) => {
      if (compilation.errors.length > 0) return;
      const { lines, problems } = paneSizeInWords(paneSize(compilation.outputOptions.path));
      console.log([...lines, ...problems].join("\n"));
    });
  }
}

module.exports = { ReportPaneSize };
