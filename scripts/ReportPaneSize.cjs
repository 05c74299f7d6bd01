const { gzipSync } = require("node:zlib");
const { Compilation } = require("webpack");

/** Says how large the pane's own JavaScript has become: what a browser loads before it can be used. */
class ReportPaneSize {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ReportPaneSize", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ReportPaneSize", stage }, (assets) => {
        const files = compilation.entrypoints.get("taskpane")?.getFiles() ?? [];
        const bytes = files
          .filter((file) => file.endsWith(".js"))
          .map((file) => gzipSync(assets[file].source()).length)
          .reduce((sum, each) => sum + each, 0);
        console.log(`The pane's own JavaScript: ${(bytes / 1000).toFixed(1)} kB gzipped`);
      });
    });
  }
}

module.exports = { ReportPaneSize };
