/* global require, module, __dirname */
const path = require("node:path");

/**
 * The measurements as one bundle for Node, made like the pane: what is measured is what users get, and zod is bundled
 * alike. And one for a page, whose memory is measured.
 */
module.exports = async (env, argv) => {
  const pane = await require("../webpack.config.js")({}, argv);
  const inNode = {
    mode: "production",
    target: "node20",
    entry: {
      bench: "./bench/bench.ts",
      "in-pane": "./bench/in-pane.ts",
      // Loaded by the processes that read and check a workbook side by side.
      "peer-product": { import: "./bench/peers/product.ts", library: { type: "commonjs2" } },
      "peer-schema": { import: "./bench/peers/schema.ts", library: { type: "commonjs2" } },
    },
    output: { path: path.join(__dirname, "../out/bench"), filename: "[name].js" },
    resolve: pane.resolve,
    module: {
      rules: [
        ...pane.module.rules,
        // The stand-in for Excel finds its engine by itself, as it is installed.
        { test: /src.workbench.node\.ts$/, parser: { commonjs: false } },
      ],
    },
    // Names make no code slower, and tell where it failed.
    optimization: { minimize: false },
    stats: "errors-only",
    performance: { hints: false },
  };
  const inPage = {
    mode: "production",
    entry: { "tab-memory": "./bench/tab-memory-page.ts" },
    output: { path: path.join(__dirname, "../out/bench/page"), filename: "[name].js" },
    resolve: pane.resolve,
    module: pane.module,
    stats: "errors-only",
    performance: { hints: false },
  };
  return [inNode, inPage];
};
