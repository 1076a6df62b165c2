/* global require, module, __dirname */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { helpPage } = require("./webpack.help.js");
const { manifestFor, originOf } = require("./webpack.origin.js");
const { OFFICE_JS, panePolicy, serverPolicy } = require("./webpack.policy.js");

/**
 * npm run build --
 *   --env origin=https://addins.example.gov.uk/quarter-ready  where the add-in is served from; goes into dist/manifest.xml
 *   --env officeJs=ADDRESS                                    another office.js, in taskpane.html and in its policy
 */
module.exports = async (env, { mode }) => ({
  mode,
  entry: {
    start: "./src/taskpane/start.ts",
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: "start" },
  },
  devtool: "source-map",
  output: { path: path.join(__dirname, "dist"), filename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2021",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      templateParameters: { officeJs: env.officeJs ?? OFFICE_JS, policy: panePolicy(env.officeJs) },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.{png,json}" },
        {
          from: "docs/user-guide.md",
          to: "assets/help.html",
          transform: (text) => helpPage(text.toString()),
          // Its policy has the hash of its style as it is.
          info: { minimized: true },
        },
        { from: "pictures/guide-*.png", context: "docs", to: "assets" },
        { from: "samples/borough-q1.xlsx", to: "assets/sample.xlsx" },
        { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString(), originOf(env.origin)) },
      ],
    }),
  ],
  performance: { hints: false },
  ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
});

/** Office loads nothing but https; the certificates are asked for only here, so that a build needs none. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*", "Content-Security-Policy": serverPolicy() },
    static: false,
    hot: false,
  };
}
