const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];
const MAC = ["Chromium", "Google Chrome", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  "Chromium/Application/chrome.exe",
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
];

/** The path of a Chromium, Chrome or Edge on this machine; undefined where there is none. */
function findBrowser() {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => folder !== "");
  const roots = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter((root) => root !== undefined);
  return [
    ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(process.platform === "darwin" ? MAC : []),
    ...roots.flatMap((root) => WINDOWS.map((path) => join(root, path))),
  ].find((path) => existsSync(path));
}

module.exports = { findBrowser };
