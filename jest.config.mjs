import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findBrowser } from "./scripts/workbench/find-browser.cjs";

/**
 * What needs no browser runs in Node, what shows runs in jsdom; both speak to the same stand-in host. Where the machine
 * has a browser or LibreOffice, the tests that need them run too.
 */
const shared = {
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};

// Not with <rootDir>, which Jest leaves as it is behind a "!".
const libreOffice = "**/tests/libreoffice/**/*.test.ts";
const hasLibreOffice = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));
if (!hasLibreOffice)
  console.warn(
    "LibreOffice is not on this machine, so the tests in tests/libreoffice did NOT run. Install libreoffice-calc (Debian) to run them.",
  );

const browser = "**/tests/browser/**/*.test.ts";
const hasBrowser = findBrowser() !== undefined;
if (!hasBrowser)
  console.warn(
    "There is no Chromium, Chrome or Edge on this machine, so the tests in tests/browser did NOT run. Install chromium (Debian) or Chrome to run them: npx jest --selectProjects browser",
  );

export default {
  // Jest would leave one of two processors idle, and half of the tests wait for a browser or a server.
  maxWorkers: 2,
  // Tests open real workbooks in a real engine, and machines are sometimes busy: a test that hangs is still ended.
  testTimeout: 180_000,
  projects: [
    {
      ...shared,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts", `!${libreOffice}`, `!${browser}`],
    },
    { ...shared, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/tests/**/*.test.tsx"] },
    ...(hasLibreOffice
      ? [{ ...shared, displayName: "libreoffice", testEnvironment: "node", testMatch: [libreOffice] }]
      : []),
    ...(hasBrowser
      ? [
          {
            ...shared,
            displayName: "browser",
            testEnvironment: "node",
            testMatch: [browser],
            globalSetup: "<rootDir>/tests/browser/setup.ts",
            globalTeardown: "<rootDir>/tests/browser/teardown.ts",
          },
        ]
      : []),
  ],
};
