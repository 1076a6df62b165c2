import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "out/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
    },
  },
  {
    files: ["src/**"],
    ignores: ["src/excel/**", "src/workbench/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/excel speaks to Office.js (docs/architecture.md)." },
        { name: "OfficeExtension", message: "Only src/excel speaks to Office.js (docs/architecture.md)." },
      ],
    },
  },
  {
    files: ["src/{kpi,read,check,report}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock in the core: take the date as an argument.",
        },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "No clock in the core." },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "No randomness in the core.",
        },
        { selector: "CallExpression[callee.property.name=/^toLocale/]", message: "No locale in the core." },
        { selector: "CallExpression[callee.property.name='localeCompare']", message: "No locale in the core." },
      ],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/excel/*", "**/taskpane/*", "**/cli/*", "**/workbench/*", "**/commands/*"],
              message: "The core knows nothing of its ends.",
            },
          ],
        },
      ],
    },
  },
  {
    // What TanStack Virtual returns must not be memoised by the React Compiler, and there is none in this build.
    files: ["src/workbench/page/grid/use-window.ts"],
    rules: { "react-hooks/incompatible-library": "off" },
  },
  { files: ["src/cli/**", "bench/**", "samples/**", "scripts/**"], rules: { "no-console": "off" } },
  { files: ["**/*.{mjs,cjs,js}"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
