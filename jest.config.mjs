import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Three projects: what needs no browser runs in Node, what shows runs in jsdom; both speak to the same stand-in host. */
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

const libreOffice = "<rootDir>/tests/libreoffice/**/*.test.ts";
const hasLibreOffice = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "soffice")));
if (!hasLibreOffice)
  console.warn(
    "LibreOffice is not on this machine, so the tests in tests/libreoffice did NOT run. Install libreoffice-calc (Debian) to run them.",
  );

export default {
  projects: [
    {
      ...shared,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts", `!${libreOffice}`],
    },
    { ...shared, displayName: "pane", testEnvironment: "jsdom", testMatch: ["<rootDir>/tests/**/*.test.tsx"] },
    ...(hasLibreOffice
      ? [{ ...shared, displayName: "libreoffice", testEnvironment: "node", testMatch: [libreOffice] }]
      : []),
  ],
};
