const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { embeddedPage } = require("./scripts/embeddedPage.cjs");
const { manifestFor } = require("./scripts/manifestFor.cjs");
const { ReportPaneSize } = require("./scripts/ReportPaneSize.cjs");

/**
 * Builds dist/: the pane, the function file, the assets and the manifest. ADDIN_URL says where dist/ will be
 * served from; without it the manifest keeps the development server's address. OUT_DIR builds elsewhere.
 *
 * `--env embedded` is for `npm start`: the page with the spreadsheet too, and the pane with office.js from its own
 * origin.
 */
module.exports = ({ embedded = false } = {}, { mode }) => {
  const production = mode === "production";
  const page = (name, template) =>
    new HtmlPlugin({
      templateContent: () => {
        const html = readFileSync(path.resolve(__dirname, template), "utf8");
        return embedded && name !== "page" ? embeddedPage(html) : html;
      },
      filename: `${name}.html`,
      chunks: [name],
      scriptLoading: "defer",
    });

  return {
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      ...(embedded ? { page: "./host/browser/page/index.tsx" } : {}),
    },
    output: {
      path: path.resolve(__dirname, process.env.OUT_DIR || "dist"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
      // What the pane fetches later, too: from beside the page, and a new release has new names.
      chunkFilename: production ? "[name].[contenthash].js" : "[name].js",
      cssFilename: production ? "[name].[contenthash].css" : "[name].css",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Types are checked by `npm run types`.
          use: {
            loader: "ts-loader",
            options: { transpileOnly: true, compilerOptions: { noEmit: false } },
          },
        },
      ],
    },
    experiments: { css: true },
    plugins: [
      page("taskpane", "src/taskpane/index.html"),
      page("commands", "src/commands/index.html"),
      ...(embedded ? [page("page", "host/browser/page/page.html")] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/**/*.{png,html}" },
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), process.env.ADDIN_URL),
          },
        ],
      }),
      ...(production && !embedded ? [new ReportPaneSize()] : []),
    ],
    // Of what is not made small, a browser reads seven times as much: Microsoft's components and the engine come with
    // parts that nobody uses. The embedded page is made small too, so that journeys go through what is shipped.
    optimization: {
      minimize: production,
      // What *Start* waits for comes in one piece, whose size can be told; nothing of it is shared.
      splitChunks: {
        chunks: (chunk) => !chunk.canBeInitial() && !/^start-/.test(chunk.name ?? ""),
      },
      minimizer: [
        new MinimizerPlugin({
          test: /\.js$/,
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { ecma: 2022, compress: { ecma: 2022, passes: 3 }, mangle: true },
        }),
        "...",
      ],
    },
    // Who types `npm start` waits for it; a build for a server is made from scratch.
    cache: embedded
      ? { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") }
      : false,
    devtool: production ? false : "source-map",
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
