/* global require, module, __dirname */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const DEV_URL = "https://localhost:3000";
/** Where Microsoft supports office.js to be loaded from. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * npm run build, with
 *   ADDIN_URL=https://example.gov.uk/quarter-ready  the address that the add-in is served from; goes into dist/manifest.xml
 *   --env officeJs=ADDRESS                          another office.js; changes that one address in taskpane.html
 */
module.exports = async (env, { mode }) => ({
  mode,
  entry: { taskpane: "./src/taskpane/index.tsx" },
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
      templateParameters: { officeJs: env.officeJs ?? OFFICE_JS },
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.{png,html,json}" },
        { from: "samples/borough-q1.xlsx", to: "assets/sample.xlsx" },
        { from: "manifest.xml", transform: (xml) => xml.toString().replaceAll(DEV_URL, addinUrl()) },
      ],
    }),
  ],
  performance: { hints: false },
  ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
});

function addinUrl() {
  const url = process.env.ADDIN_URL ?? DEV_URL;
  if (!url.startsWith("https://")) throw new Error(`ADDIN_URL is '${url}': Office loads nothing but https.`);
  return url.replace(/\/+$/, "");
}

/** Office loads nothing but https; the certificates are asked for only here, so that a build needs none. */
async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
    hot: false,
  };
}
