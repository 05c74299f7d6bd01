const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { manifestFor } = require("./scripts/manifestFor.cjs");

/**
 * Builds dist/: the pane, the function file, the assets and the manifest. ADDIN_URL says where dist/ will be
 * served from; without it the manifest keeps the development server's address. OUT_DIR builds elsewhere.
 */
module.exports = (_env, { mode }) => {
  const production = mode === "production";
  const page = (name, folder) =>
    new HtmlPlugin({
      template: `src/${folder}/index.html`,
      filename: `${name}.html`,
      chunks: [name],
      scriptLoading: "defer",
    });

  return {
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    output: {
      path: path.resolve(__dirname, process.env.OUT_DIR || "dist"),
      filename: production ? "[name].[contenthash].js" : "[name].js",
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
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets/**/*.{png,html}" },
          {
            from: "manifest.xml",
            transform: (content) => manifestFor(content.toString(), process.env.ADDIN_URL),
          },
        ],
      }),
    ],
    devtool: production ? false : "source-map",
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
