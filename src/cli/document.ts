import type { Checked } from "../commands/outcome";
import { messageFor } from "../check/catalogue";
import type { Explanation } from "../check/explanations";
import type { Finding } from "../check/finding";
import { areaAddress, cellAddress, columnLetters } from "../kpi/address";
import { said, type Item, type OtherRating, type Past } from "../kpi/item";
import { quarterName } from "../kpi/period";
import { ALWAYS_SHOWN } from "../kpi/rating";
import type { Role } from "../kpi/role";
import { tidy } from "../kpi/text";
import type { Register } from "../read/register";
import type { Counts } from "../report/summary";
import { shownBuckets } from "../report/words";

/** The JSON document of one workbook (docs/command-line.md). Same workbook, same document. */
export function documentOf(file: string, { book, findings, explained, summary, ready }: Checked): unknown {
  return {
    file,
    quarter: book.quarter && quarterName(book.quarter),
    registers: book.registers.map(registerOf),
    items: book.registers.flatMap((register) => register.items.map(itemOf)),
    findings: findings.map((finding) => findingOf(finding, explained.closed.get(finding))),
    summary: {
      ...countsOf(summary),
      byKind: summary.byKind,
      groups: summary.groups.map(({ by, rows }) => ({
        by,
        rows: rows.map((row) => ({ name: row.name, ...countsOf(row) })),
      })),
      exceptions: summary.exceptions.map(nameOf),
    },
    ready,
  };
}

/** The item's reference, else where it stands. */
export function nameOf(item: Item): string {
  return textOf(item, "reference") ?? `${item.sheet} row ${item.row + 1}`;
}

function registerOf({ sheet, header, body, kind, columns, items }: Register): unknown {
  return {
    sheet,
    header: areaAddress(header),
    body: areaAddress(body),
    kind: kind === "indicator" ? "indicators" : "actions",
    columns: Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, columnLetters(column)])),
    items: items.length,
  };
}

function itemOf(item: Item): unknown {
  return {
    sheet: item.sheet,
    row: item.row + 1,
    kind: item.kind,
    reference: textOf(item, "reference"),
    measure: textOf(item, "measure"),
    target: textOf(item, "target"),
    actual: textOf(item, "actual"),
    owner: textOf(item, "owner"),
    objective: textOf(item, "objective"),
    subObjective: textOf(item, "subObjective"),
    service: textOf(item, "service"),
    frequency: textOf(item, "frequency"),
    commentary: said(item, "commentary")?.trim() ?? null,
    rating: item.rating,
    status: item.status,
    ratingText: said(item, "rating") ?? said(item, "status"),
    critical: item.critical,
    section: item.section,
    startDate: textOf(item, "startDate"),
    endDate: textOf(item, "endDate"),
    figures: item.figures,
    dates: item.dates,
    past: item.past.map(pastOf),
    ...(item.others.length > 0 ? { otherRatings: item.others.map(otherRatingOf) } : {}),
  };
}

function pastOf({ quarter, year, fields, figures, rating }: Past): unknown {
  const period = quarter === null ? { year } : { quarter: quarterName({ quarter, year }) };
  const texts = Object.fromEntries(Object.entries(fields).map(([role, { text }]) => [role, tidy(text)]));
  return { ...period, ...texts, rating, figures };
}

function otherRatingOf({ heading, rating, field }: OtherRating): unknown {
  return { heading: tidy(heading), rating, ratingText: field.missing || field.error ? null : field.text };
}

function textOf(item: Item, role: Role): string | null {
  const text = said(item, role);
  return text === null ? null : tidy(text);
}

function findingOf(finding: Finding, said: Explanation | undefined): unknown {
  const { rule, severity, sheet, place, reference, fix } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: cellAddress(place),
    reference: reference && tidy(reference),
    message: messageFor(finding),
    fix: fix && { cell: cellAddress(fix.place), value: fix.value },
    ...(said ? { explained: { reason: said.reason, by: said.by, on: said.on } } : {}),
  };
}

function countsOf(counts: Counts): object {
  const shown = shownBuckets(counts, ALWAYS_SHOWN);
  return {
    items: counts.items,
    byRating: Object.fromEntries(shown.map((bucket) => [bucket, counts.byRating[bucket]])),
    byStatus: counts.byStatus,
  };
}
