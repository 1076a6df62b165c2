import "./web-view";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import { buildWorkbook, type SheetInput, type WorkbookOptions } from "../../samples/workbook-builder";
import { App } from "../../src/taskpane/App";
import { Pane } from "../../src/taskpane/Pane";
import { drafts } from "../../src/taskpane/layout-form/drafts";
import { load } from "../../src/taskpane/loading";
import { NOTHING_YET, pane } from "../../src/taskpane/pane-state";
import { ALL_CLOSED, tablesOpened } from "../../src/taskpane/tables-opened";
import { FIRST_TAB, tabs } from "../../src/taskpane/tabs";
import { openWorkbook, startExcel, type WorkbookHost } from "../../src/workbench/index";

// As it is once the officer has looked at the first view.
beforeAll(load);

/** Reading, checking and writing go through a real workbook engine: slower than a unit, faster than a person. */
export const PATIENCE = { timeout: 10_000 };

const HEADINGS = ["KPI Ref", "Objective", "Measure", "Target", "Responsible Officer", "June 2022 Status", "June 2022 Commentary"]; // prettier-ignore
const SOUND = [
  "Greener borough",
  "Waste recycled",
  "45%",
  "Head of Waste",
  "Green",
  "46.2% against 45%, after the new round.",
];

/** A row of the register with nothing wrong but what is said. */
export function row(reference: string, wrong: Readonly<Record<string, string>> = {}): string[] {
  return [reference, ...SOUND].map((value, column) => wrong[HEADINGS[column] ?? ""] ?? value);
}

export function register(...rows: string[][]): SheetInput {
  return { name: "KPIs", rows: [["Quarter One 2022/23"], HEADINGS, ...rows] };
}

/** Twelve rows: two without an objective, one with a rating that is blank. */
export const FAULTY = register(
  ...["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((number) => row(`ENV ${number}`)),
  row("ENV 10", { Objective: "" }),
  row("ENV 11", { Objective: "" }),
  row("ENV 12", { "June 2022 Status": "" }),
);

/** The officer has a workbook open in Excel. */
export async function opensWorkbook(sheets: readonly SheetInput[], options?: WorkbookOptions): Promise<WorkbookHost> {
  return opensBytes(await buildWorkbook(sheets, options));
}

export async function opensBytes(bytes: Uint8Array): Promise<WorkbookHost> {
  await startExcel();
  const opened = await openWorkbook(bytes);
  if (!opened.ok) throw new Error(`The workbook does not open: ${opened.reason}`);
  opened.host.activate();
  return opened.host;
}

/** The officer opens the pane for the first time. */
export function opensPane(): { readonly user: UserEvent; readonly container: HTMLElement } {
  act(() => {
    pane.set(NOTHING_YET);
    tabs.set(FIRST_TAB);
    drafts.set(new Map());
    tablesOpened.set(ALL_CLOSED);
  });
  const { container } = render(
    <App>
      <Pane />
    </App>,
  );
  // Where the pointer gets through is worked out from every style of the page, which takes most of a test's time.
  return { user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), container };
}

/** Presses a button of the pane by its name. */
export async function press(user: UserEvent, name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

/** The officer turns to another part of what was found. */
export async function turnsTo(user: UserEvent, part: "Findings" | "Summary" | "Chase" | "Settings"): Promise<void> {
  await user.click(screen.getByRole("tab", { name: part }));
}

/** Waits for the verdict and returns it. */
export async function verdict(): Promise<string> {
  const heading = await within(screen.getByRole("status")).findByRole("heading", {}, PATIENCE);
  return heading.textContent;
}

/** Waits until nothing is at work. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    expect(pane.get().phase.kind).not.toBe("working");
  }, PATIENCE);
}

/** The officer types into a cell of the register. */
export async function setCell(address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("KPIs").getRange(address).values = [[text]];
    await context.sync();
  });
}

export async function cellText(address: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("KPIs").getRange(address);
    range.load("text");
    await context.sync();
    return range.text[0]?.[0] ?? "";
  });
}

/** Waits for the complaint and returns it, its heading first. */
export async function complaint(): Promise<string> {
  const alert = screen.getByRole("alert");
  await waitFor(() => {
    expect(alert.textContent).not.toBe("");
  }, PATIENCE);
  return alert.textContent;
}

/** Excel refuses the next thing that is asked of it. What is printed then is for whoever looks into a fault. */
export function excelRefuses(host: WorkbookHost, code: string): void {
  for (const way of ["group", "groupCollapsed", "error"] as const)
    jest.spyOn(console, way).mockImplementation(() => undefined);
  host.failBatch(1, { code });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}
