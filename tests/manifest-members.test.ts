import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Member, membersDocument, MEMBERS_DOCUMENT, membersUsed } from "../scripts/office-members";

const ROOT = join(__dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** 'ExcelApi' and '1.12' of the manifest. */
const ASKED = new Map(
  [...read("manifest.xml").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name = "", least = ""]) => [name, least] as const),
); // prettier-ignore

/** What is above the manifest's sets, or in a set that it does not ask for, with the file that asks Excel for it first. */
const ASKED_FOR_FIRST: Readonly<Record<string, { readonly set: string; readonly in: string }>> = {
  "Table.resize": { set: "ExcelApi 1.13", in: "src/excel/write-report.ts" },
  "UI.openBrowserWindow": { set: "OpenBrowserWindowApi 1.1", in: "src/excel/host.ts" },
};

/** What Microsoft's definitions give no set, because every Excel that has the sets above has it. */
const EVERYWHERE = [
  "Actions.associate", "Addin.showAsTaskpane", "ClientObject.isNullObject", "ClientRequestContext.sync",
  "ClientResult.value", "Context.officeTheme", "Context.partitionKey", "Context.requirements", "Context.ui",
  "DebugInfo.errorLocation", "Error.code", "Error.debugInfo", "Error.message", "EventHandlerResult.remove",
  "EventHandlers.add", "OfficeTheme.isDarkTheme", "RequestContext.application", "RequestContext.workbook",
  "RequirementSetSupport.isSetSupported",
]; // prettier-ignore

/** The event by which a command says that it ended came with Outlook's sets, and is what every ribbon command gets. */
const EVENT = "Event.completed";

const minor = (version: string): number => Number(version.split(".")[1]);

/** The members that an Excel with no more than the manifest's sets may lack, and that the code relies on. */
function reliedOn(members: readonly Member[]): string[] {
  const lacking = members.filter(({ name, set, optional }) => {
    if (optional || name === EVENT || name in ASKED_FOR_FIRST) return false;
    if (set === null) return !EVERYWHERE.includes(name);
    const [of = "", version = ""] = set.split(" ");
    return minor(version) > minor(ASKED.get(of) ?? "0.-1");
  });
  return lacking.map(({ name, set }) => `${name} (${set ?? "no set"})`);
}

describe("the members of Office.js that the add-in uses", () => {
  let members: readonly Member[];

  beforeAll(() => {
    members = membersUsed();
  }, 180_000);

  it("are those of docs/office-members.md, by their sets: npm run members", () => {
    expect(read("docs/office-members.md")).toBe(membersDocument(members));
    expect(MEMBERS_DOCUMENT).toBe(join(ROOT, "docs/office-members.md"));
  });

  it("are in the sets that the manifest asks for, or are asked for before they are used", () => {
    expect(reliedOn(members)).toEqual([]);
  });

  it.each(Object.entries(ASKED_FOR_FIRST))("%s is asked for", (name, { set, in: file }) => {
    const used = members.find((member) => member.name === name);
    expect(used?.set ?? set).toBe(set);
    expect(read(file)).toContain(`isSupported("${set.replace(" ", '", "')}")`);
  });

  it("are found where they are called, taken apart, and named in a load", () => {
    const filesOf = (name: string): readonly string[] => members.find((member) => member.name === name)?.files ?? [];
    expect(filesOf("Table.resize")).toEqual(["src/excel/write-clear.ts"]);
    expect(filesOf("WorksheetChangedEventArgs.triggerSource")).toEqual(["src/excel/watch.ts"]);
    expect(filesOf("Range.hasSpill")).toContain("src/excel/fix-cells.ts");
  });
});

describe("a member above the manifest's sets", () => {
  const member: Member = { name: "Range.getDirectPrecedents", set: "ExcelApi 1.13", files: ["a.ts"], optional: false };

  it.each<[string, Member]>([
    ["above the set", member],
    ["in a set that is not asked for", { ...member, set: "ExcelApiOnline 1.1" }],
    ["in no set that is known", { ...member, set: null }],
  ])("is told where it is %s", (_, one) => {
    expect(reliedOn([one])).toHaveLength(1);
  });

  it("is let be where the code takes it as something that may not be there", () => {
    expect(
      reliedOn([
        { ...member, optional: true },
        { ...member, set: "ExcelApi 1.12" },
      ]),
    ).toEqual([]);
  });
});

it("the manifest asks for no more than Excel 2021 has, and for all that a shared pane needs", () => {
  expect(Object.fromEntries(ASKED)).toEqual({ SharedRuntime: "1.1", ExcelApi: "1.12" });
  expect(minor(ASKED.get("ExcelApi") ?? "")).toBeLessThanOrEqual(14);
});
