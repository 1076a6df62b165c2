import { itemsOf } from "../../src/read/register";
import type { ReportPlan, SheetPlan } from "../../src/report/sheets/plan";
import type { ReportInput } from "../../src/report/report-input";
import { SheetBuilder } from "../../src/report/sheets/sheet-builder";

/** Three small sheets, so that the writing can be looked at by itself. */
export function smallPlan({ book }: ReportInput): ReportPlan {
  const items = itemsOf(book);
  const red = items.filter(({ rating }) => rating === "red");
  return {
    sheets: [
      sheet("summary", "Summary", [`Items: ${items.length}`]),
      sheet("exceptions", "Exceptions", red.map(({ fields }) => fields.reference?.text ?? "")), // prettier-ignore
      sheet("checks", "Checks", ["Nothing to mend"]),
    ],
  };
}

function sheet(role: SheetPlan["role"], name: string, lines: readonly string[]): SheetPlan {
  const builder = new SheetBuilder();
  builder.line(name, "title");
  for (const line of lines) builder.line(line, "sentence");
  return builder.build(role, name, [40]);
}
