import { list } from "../../kpi/counted";
import { itemsOf } from "../../read/register";
import type { ReportInput } from "../report-input";
import { itemsCounted } from "../tables/narrative-words";
import { longDate } from "../words";

/** 'From 'KPIs': 44 indicators. Made on 15 July 2022.' Stands on every sheet, for sheets are printed and passed on one by one. */
export function sourceLine({ book, today }: Pick<ReportInput, "book" | "today">): string {
  const sources = [...new Set(book.registers.map((register) => register.sheet))];
  const made = today ? ` Made on ${longDate(today)}.` : "";
  return `From ${list(sources.map((name) => `'${name}'`))}: ${itemsCounted(itemsOf(book))}.${made}`;
}
