/* global require, module, __dirname */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

/** The page that stands in for Excel's window; npm start builds it beside the pane. */
module.exports = {
  mode: "production",
  entry: {
    workbench: "./src/workbench/page/main.tsx",
    // The worker in which a workbook is tried before the page opens it.
    trial: { import: "./src/workbench/browser/trial/worker.ts", filename: "trial.js" },
  },
  output: {
    path: path.join(__dirname, "out/workbench/page"),
    filename: "workbench/[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.svg$/, type: "asset/inline" },
    ],
  },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/index.html", chunks: ["workbench"] }),
  ],
  performance: { hints: false },
};
