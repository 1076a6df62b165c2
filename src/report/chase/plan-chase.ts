import { counted } from "../../kpi/counted";
import { gathered, toTheEnd, type Steps } from "../../kpi/steps";
import { chaseListInSteps, notChased, type ChaseEntry } from "./chase";
import { chaseRows } from "./chase-rows";
import { titlesOf } from "../finding-titles";
import { linesOf } from "../sheets/page";
import type { SheetPlan } from "../sheets/plan";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheets/sheet-builder";
import { sourceLine } from "../sheets/source-line";
import { periodName } from "../words";

const HEADINGS = ["Responsible officer", "Things to do", "What is wanted", "Message"];
const WIDTHS = { owner: 24, things: 12, wanted: 58, message: 86 };
const COLUMNS = Object.values(WIDTHS);
const WHOLE = COLUMNS.reduce((sum, width) => sum + width, 0);

/** Who has to be asked for what, most to do first, each with a message that is ready to be sent. */
export function planChase(input: ReportInput): SheetPlan {
  return toTheEnd(planChaseInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* planChaseInSteps(input: ReportInput): Steps<SheetPlan> {
  const { book } = input;
  const entries = yield* chaseListInSteps(input);
  const own = notChased(input);
  const sheet = new SheetBuilder();
  const long = (text: string, style: "headline" | "sentence"): void => {
    sheet.wide(text, style, COLUMNS.length, linesOf(text, style === "headline" ? WHOLE * 0.9 : WHOLE));
  };
  sheet.line(`Chase list: ${periodName(book)}`, "title");
  long(headline(entries), "headline");
  if (own.length > 0)
    long(
      `Left out, as only whoever keeps the workbook can mend them: ${titlesOf(own)}. They stand among the checks.`,
      "sentence",
    );
  if (entries.length > 0)
    long("Copy a message into an e-mail. Where it goes on in the next row, copy that as well.", "sentence");
  sheet.line(sourceLine(input), "subtitle");
  if (entries.length > 0) yield* addEntries(sheet, input, entries);
  return sheet.build("chase", "Chase list", COLUMNS);
}

function* addEntries(sheet: SheetBuilder, { book }: ReportInput, entries: readonly ChaseEntry[]): Steps<void> {
  sheet.headsTable();
  sheet.style(0, 1, "heading");
  sheet.style(1, 3, "heading");
  sheet.row(HEADINGS.map((text) => ({ text })));
  const rows = yield* gathered(entries, function* (entry) {
    return (yield* chaseRows(book, entry, WIDTHS)).map((row, index) => ({ ...row, entry, index }));
  });
  sheet.style(0, 1, "label", rows.length);
  sheet.style(1, 1, "few", rows.length);
  sheet.style(2, 2, "body", rows.length);
  for (const { entry, index, wanted, message } of rows)
    sheet.row([
      { text: index === 0 ? entry.owner : `${entry.owner} (goes on)` },
      index === 0 ? { number: entry.things } : null,
      { text: wanted },
      { text: message },
    ]);
}

/** '14 things to ask of 5 responsible officers; for 3 more, nobody is named.' */
function headline(entries: readonly ChaseEntry[]): string {
  const named = entries.filter(({ missing }) => !missing);
  const things = named.reduce((sum, entry) => sum + entry.things, 0);
  const unnamed = entries.find(({ missing }) => missing)?.things ?? 0;
  const asked = `${counted(things, "thing", "things")} to ask of ${counted(named.length, "responsible officer")}`;
  if (entries.length === 0) return "Nobody has to be asked for anything.";
  if (unnamed === 0) return `${asked}.`;
  const nobody = `${counted(unnamed, "thing", "things")} to do where no responsible officer is given`;
  return named.length === 0 ? `${nobody}.` : `${asked}; ${nobody}.`;
}
