import { buildWorkbook } from "../../samples/workbook-builder";
import { opensWorkbench, paneOf, type Workbench } from "./workbench";

/** A state that the pane can be in. */
export interface PaneState {
  readonly name: string;
  /** How an officer comes to it. What it gives is the pane that is to be looked at. */
  readonly reach: () => Promise<Workbench>;
  /** The files of src/taskpane whose parts show in it; all of a folder by its name and a slash. */
  readonly shows: readonly string[];
}

const VERDICT = /before you submit|Ready to submit/;
const HEADINGS = ["Reference", "Measure", "Target", "Responsible Officer", "Rating", "Commentary"];
const soundRow = (index: number): string[] => [`ENV ${index}`, `Streets swept in ward ${index}`, "90%", "Head of Streets", "Green", `All ${index + 20} streets were swept each week, as planned.`]; // prettier-ignore

/** Every state, each reached as an officer reaches it. Where the pane gets a new part, this grows. */
export const STATES: readonly PaneState[] = [
  {
    name: "nothing to read",
    reach: async () => await withBook([{ name: "Sheet1", rows: [] }], /From the return to the summary/),
    shows: ["Welcome", "Header", "Status", "Pane"],
  },
  {
    name: "no register",
    reach: async () => await withBook([{ name: "Plan", rows: [["Reference", "Measure", "Target"], ["A1", "Homes let", "20"], ["A2", "Homes built", "30"]] }], /No register was found/), // prettier-ignore
    shows: ["Trouble", "WhatWasRead", "PickHeader", "NotRead"],
  },
  {
    name: "working",
    // Each answer is late, so that it lasts until it was looked at in all colours.
    reach: async () => await opened(`?${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `fault=Slow&at=${at}`).join("&")}`, /Reading the workbook|Checking every row/, /^Cancel$/), // prettier-ignore
    shows: ["Progress", "Cancel", "Coming"],
  },
  {
    name: "refused by Excel",
    reach: async () => await opened("?fault=AccessDenied&at=1&fault=AccessDenied&at=2", /did not allow this/),
    shows: ["Trouble"],
  },
  {
    name: "too old an Excel",
    reach: async () => await opensWorkbench("", "light", { isTooOld: true }),
    shows: ["TooOld", "App", "Fallback"],
  },
  {
    name: "ready to submit",
    reach: async () => await withBook([{ name: "KPIs", rows: [["Quarter One 2025/26"], HEADINGS, ...[1, 2, 3, 4, 5].map(soundRow)] }], VERDICT), // prettier-ignore
    shows: ["Verdict", "ResultTabs"],
  },
  {
    name: "things to fix",
    reach: sample,
    shows: ["Verdict", "Results", "ResultTabs", "FindingList", "SeverityHeading", "SeverityMark", "RuleFindings", "FindingLine", "SheetCells", "ShowMore", "LineActions", "Spellings", "MarkButtons", "findings/Findings", "findings/FindingsBar", "findings/GroupChoice", "findings/StandingFilter", "findings/WalkButtons"], // prettier-ignore
  },
  {
    name: "findings by responsible officer, searched",
    reach: async () => {
      const workbench = await sample();
      const { pane } = workbench;
      await pane.getByRole("combobox", { name: "Group by" }).selectOption("owner");
      await pane.getByRole("searchbox").fill("manager");
      await pane.getByText(/findings shown/).waitFor();
      return workbench;
    },
    shows: ["findings/SectionList", "findings/SectionFindings", "findings/FindingsBar"],
  },
  {
    name: "marked by comments",
    reach: async () => {
      const workbench = await sample();
      const { pane } = workbench;
      await pane.getByRole("combobox", { name: "Marks are" }).selectOption("comment");
      await pane.getByRole("button", { name: "Mark", exact: true }).click();
      await pane.getByText(/cells marked by a comment/).waitFor();
      return workbench;
    },
    shows: ["MarkButtons", "Status"],
  },
  {
    name: "what will be written",
    reach: async () => await pressed("Fix 4 spellings", /What will be written/),
    shows: ["ChangesPanel", "Change"],
  },
  {
    name: "explaining",
    reach: async () => await pressed(/^Explain No frequency, CGB 3/, "Reason"),
    shows: ["ExplainForm", "WhichCells"],
  },
  {
    name: "ignoring a rule",
    reach: async () => await pressed("Ignore this rule: No objective", /If you ignore it/),
    shows: ["IgnoreRule"],
  },
  {
    name: "explained",
    reach: async () => {
      const workbench = await pressed(/^Explain No frequency, CGB 3/, "Reason");
      const { pane } = workbench;
      await pane.getByRole("textbox", { name: "Reason" }).fill("It is measured once a year.");
      await pane.getByRole("textbox", { name: "Your name" }).fill("Performance officer");
      await pane.getByRole("button", { name: "Save" }).click();
      await pane.getByText("Explained (1)").click();
      await pane.getByRole("button", { name: /^Open it again/ }).waitFor();
      return workbench;
    },
    shows: ["ExplainedList", "ExplainedEntry", "Disclosure", "SaidBefore"],
  },
  {
    name: "changes made",
    reach: async () => {
      const workbench = await pressed("Fix No objective, HFE 3", "Changes made (1)");
      await workbench.pane.getByText("Changes made (1)").click();
      await workbench.pane.getByRole("button", { name: /^Undo / }).waitFor();
      return workbench;
    },
    shows: ["ChangesMade", "LeftAlone"],
  },
  {
    name: "summary",
    reach: async () => await turned("Summary", "Preview of the counts"),
    shows: ["Ratings", "RatingMark", "summary/QuarterSummary", "summary/LayoutPicker", "summary/Preview", "summary/PreviewTable", "summary/PreviewCounts"], // prettier-ignore
  },
  {
    name: "summary, all of it unfolded",
    reach: async () => await unfolded(await turned("Summary", "Preview of the counts")),
    shows: ["Fold", "summary/Sentences", "summary/SheetSwitches", "summary/CopyButton", "layout-form/"],
  },
  {
    name: "a layout being changed",
    reach: async () => {
      const workbench = await turned("Summary", "Preview of the counts");
      const { pane } = workbench;
      await pane.getByText("Change this layout").click();
      await pane.getByRole("button", { name: "By rating", exact: true }).click();
      await pane.getByRole("textbox", { name: "Title" }).fill("");
      await pane.getByRole("button", { name: "Save", exact: true }).click();
      await pane.getByText(/Not saved/).waitFor();
      return workbench;
    },
    shows: ["layout-form/"],
  },
  {
    name: "summary written",
    reach: async () => await pressed("Quarter summary", "Sheets written"),
    shows: ["WrittenSheets"],
  },
  {
    name: "summary out of date",
    reach: async () => {
      const workbench = await pressed("Quarter summary", "Sheets written");
      const { pane } = workbench;
      await pane.getByRole("tab", { name: "Findings" }).click();
      await pane.getByRole("button", { name: "Fix No objective, HFE 3" }).click();
      await pane.getByText("Changes made (1)").waitFor();
      await pane.getByRole("tab", { name: "Summary" }).click();
      await pane.getByText("The summary is out of date").first().waitFor();
      return workbench;
    },
    shows: ["summary/MadeBefore", "live/"],
  },
  {
    name: "chase list, all of it unfolded",
    reach: async () => await unfolded(await turned("Chase", "Messages to responsible officers")),
    shows: ["summary/Chase", "summary/ChaseMessages"],
  },
  {
    name: "settings",
    reach: async () => await turned("Settings", /^What was read/),
    shows: ["WhatWasRead", "NotRead", "settings/"],
  },
  {
    name: "settings, all of them unfolded",
    reach: async () => await unfolded(await turned("Settings", /^What was read/)),
    shows: ["TableEntry", "TableButtons", "ColumnList", "ColumnRole", "settings/"],
  },
];

/** Parts that need a workbook of many years or a setting that was spoilt: tests/taskpane looks at them with axe in jsdom. */
export const SHOWN_ELSEWHERE: readonly string[] = ["QuarterChoice", "LostMapping", "DoubtEntry", "ConfirmButton", "summary/UnreadableLayouts", "index"]; // prettier-ignore

async function opened(query: string, ...words: readonly RegExp[]): Promise<Workbench> {
  const workbench = await opensWorkbench(query);
  for (const each of words) await workbench.pane.getByText(each).first().waitFor();
  return workbench;
}

async function sample(): Promise<Workbench> {
  return await opened("", VERDICT);
}

async function withBook(sheets: Parameters<typeof buildWorkbook>[0], words: RegExp): Promise<Workbench> {
  const workbench = await opensWorkbench();
  const { page } = workbench;
  const buffer = Buffer.from(await buildWorkbook(sheets));
  await page.getByLabel("Workbook to open").setInputFiles({ name: "other.xlsx", mimeType: "application/octet-stream", buffer }); // prettier-ignore
  await page.getByRole("heading", { name: "other.xlsx" }).waitFor();
  const pane = await paneOf(page);
  await pane.getByText(words).first().waitFor();
  return { ...workbench, pane };
}

async function pressed(name: string | RegExp, words: string | RegExp): Promise<Workbench> {
  const workbench = await sample();
  const { pane } = workbench;
  await pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();
  await pane.getByText(words).first().waitFor();
  return workbench;
}

async function turned(tab: string, words: string | RegExp): Promise<Workbench> {
  const workbench = await sample();
  const { pane } = workbench;
  await pane.getByRole("tab", { name: tab }).click();
  await pane.getByText(words).first().waitFor();
  return workbench;
}

/** Opens all that is folded away in the part that is shown, and what is folded away in that. */
async function unfolded(workbench: Workbench): Promise<Workbench> {
  const closed = workbench.pane.locator("[role=tabpanel]:not([hidden]) details:not([open]) > summary");
  for (let left = 60; left > 0 && (await closed.count()) > 0; left -= 1) await closed.first().click();
  return workbench;
}
