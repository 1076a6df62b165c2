import type { Explanation } from "../../check/explanations";
import type { Finding } from "../../check/finding";
import type { Checked } from "../../commands/outcome";
import { said, type Item } from "../../kpi/item";
import { tidy } from "../../kpi/text";
import { itemFinder } from "../../read/register";
import type { Standing } from "./view";

type Found = Pick<Checked, "book" | "findings" | "explained">;

/** A finding, and what the officer knows it by. */
export interface KnownFinding {
  readonly finding: Finding;
  readonly standing: Standing;
  /** The reason that closes it; null where it is open. */
  readonly explanation: Explanation | null;
  /** Of the row that it stands in; null where the row names none, or it is about no one row. */
  readonly owner: string | null;
  readonly service: string | null;
}

/** Every finding, in the order of the workbook, with what the row it stands in says. */
export function knownFindings({ book, findings, explained }: Found): readonly KnownFinding[] {
  const itemAt = itemFinder(book);
  return findings.map((finding): KnownFinding => {
    const item = itemAt(finding.sheet, finding.place);
    const explanation = explained.closed.get(finding) ?? null;
    return {
      finding,
      standing: explanation ? "explained" : finding.severity,
      explanation,
      owner: item ? named(said(item, "owner")) : null,
      service: item ? named(serviceOf(item)) : null,
    };
  });
}

/** Where no column names the service, the headings between the rows mostly do. */
function serviceOf(item: Item): string | null {
  return item.fields.service === undefined ? item.section : said(item, "service");
}

function named(text: string | null): string | null {
  return text === null || tidy(text) === "" ? null : tidy(text);
}
