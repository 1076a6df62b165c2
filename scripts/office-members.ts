import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** docs/office-members.md, made of what the add-in's own code uses: `npm run members`. */
export const MEMBERS_DOCUMENT = join(__dirname, "../docs/office-members.md");

const ROOT = join(__dirname, "..");

/** A member of Office.js that the add-in uses. */
export interface Member {
  /** 'Table.resize' */
  readonly name: string;
  /** 'ExcelApi 1.13', as its documentation says; null where every Office that has add-ins has it. */
  readonly set: string | null;
  /** The files that use it. */
  readonly files: readonly string[];
  /** It is taken as something that may not be there. */
  readonly optional: boolean;
}

/** Every member of Office.js that src/ uses, by name: called, read, taken apart, or named in a `load`. */
export function membersUsed(): readonly Member[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, "tsconfig.json"), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }); // prettier-ignore
  const files = new Set(config?.fileNames.filter((file) => isAddIn(relative(ROOT, file).replaceAll("\\", "/"))));
  const program = ts.createProgram([...files], config?.options ?? {});
  const found = new Map<string, Member>();
  for (const source of program.getSourceFiles()) {
    if (!files.has(source.fileName)) continue;
    const file = relative(ROOT, source.fileName).replaceAll("\\", "/");
    for (const [symbol, optional] of usedIn(source, program.getTypeChecker())) {
      const { name, set } = documented(symbol);
      const before = found.get(name);
      const all = [...new Set([...(before?.files ?? []), file])];
      found.set(name, { name, set, files: all, optional: optional && before?.optional !== false });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The stand-in for Excel names members in order to answer for them. */
function isAddIn(file: string): boolean {
  return file.startsWith("src/") && !file.startsWith("src/workbench/");
}

type Use = readonly [symbol: ts.Symbol, optional: boolean];

function usedIn(source: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const used: Use[] = [];
  const meet = (symbol: ts.Symbol | undefined, optional = false): void => {
    if (symbol?.declarations?.some(isOffice)) used.push([symbol, optional]);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) meet(checker.getSymbolAtLocation(node), isOptional(node, checker));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const member = checker.getTypeAtLocation(node.parent).getProperty(name.getText());
      meet(member, member !== undefined && (member.flags & ts.SymbolFlags.Optional) !== 0);
    }
    if (ts.isCallExpression(node)) for (const symbol of loadedBy(node, checker)) meet(symbol);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

function isOffice(declaration: ts.Declaration): boolean {
  const isMember = ts.isClassElement(declaration) || ts.isTypeElement(declaration);
  return isMember && declaration.getSourceFile().fileName.includes("/@types/office-js/");
}

function isOptional(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  return ((checker.getSymbolAtLocation(node)?.flags ?? 0) & ts.SymbolFlags.Optional) !== 0;
}

/** What `.load("items/name,items/worksheet/id")` names. */
function* loadedBy(call: ts.CallExpression, checker: ts.TypeChecker): Generator<ts.Symbol | undefined> {
  const [names] = call.arguments;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return;
  if (!names || !ts.isStringLiteral(names)) return;
  const loaded = checker.getNonNullableType(checker.getTypeAtLocation(call.expression.expression));
  for (const path of names.text.split(",")) {
    let type = loaded;
    for (const part of path.trim().split("/")) {
      const symbol = type.getProperty(part);
      if (!symbol) throw new Error(`${call.getSourceFile().fileName}: '${path}' is loaded and not known`);
      yield symbol;
      const next = checker.getTypeOfSymbolAtLocation(symbol, call);
      type = part === "items" ? (checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next) : next;
    }
  }
}

function documented(symbol: ts.Symbol): { readonly name: string; readonly set: string | null } {
  const declaration = symbol.declarations?.find(isOffice);
  const owner = declaration?.parent as ts.NamedDeclaration | undefined;
  const set = (declaration && setOf(declaration)) ?? (owner && setOf(owner)) ?? null;
  return { name: `${owner?.name?.getText() ?? ""}.${symbol.name}`, set };
}

const SET = /\[Api set: (\w+ [\d.]+)\]/;

function setOf(node: ts.Node): string | null {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return SET.exec(text)?.[1] ?? null;
}

/** The text of the page. */
export function membersDocument(members: readonly Member[]): string {
  const sets = [...new Set(members.map(({ set }) => set ?? EVERYWHERE))].sort(new Intl.Collator("en", { numeric: true }).compare); // prettier-ignore
  const sections = sets.map((set) => {
    const names = members.filter((member) => (member.set ?? EVERYWHERE) === set).map(({ name }) => `\`${name}\``);
    return `## ${set}\n\n${names.length}: ${names.join(", ")}\n`;
  });
  return [BEGINNING, ...sections].join("\n");
}

const EVERYWHERE = "Without a set";
const BEGINNING = `# What the add-in uses of Office.js

Every member that the code of the add-in calls, reads or loads, with the requirement set that Microsoft's documentation gives it. The manifest asks for ExcelApi 1.12 and SharedRuntime 1.1, which Excel 2021 and all later ones have, on Windows, on a Mac and on the web. Anything above is asked for before it is used; \`tests/manifest-members.test.ts\` holds the code to that.

This page is made by \`npm run members\` from the code and Microsoft's own type definitions.
`;

if (require.main === module) writeFileSync(MEMBERS_DOCUMENT, membersDocument(membersUsed()));
