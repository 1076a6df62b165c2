import type { Place } from "../kpi/address";
import type { Field, Item } from "../kpi/item";
import { fold } from "../kpi/text";
import { itemFinder, type Book } from "../read/register";
import { wordsFor } from "./catalogue";
import { SEVERITIES, type Finding, type Fix, type RuleId, type Severity } from "./finding";
import type { Words } from "./words";

/** A cell of the same row by which the row is known again, should rows have moved: its measure, else its reference. */
export interface Anchor {
  readonly column: number;
  readonly text: string;
}

/** A new text for a cell, ready to be shown and to be applied. */
export interface ProposedFix extends Fix {
  readonly sheet: string;
  readonly reference: string | null;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What is wrong with what stands there. */
  readonly why: Words;
  /** Null where the row is no item's, or nothing names it. */
  readonly anchor: Anchor | null;
}

/**
 * What can be applied: at most one fix for a cell. Where findings propose different texts for it, the most severe has
 * its way, and none is proposed where those contradict each other.
 */
export function proposedFixes(findings: readonly Finding[], book: Book): ProposedFix[] {
  const itemAt = itemFinder(book);
  const cells = new Map<string, ProposedFix[]>();
  for (const finding of findings) {
    const { fix, sheet } = finding;
    if (!fix || fix.value === fix.old) continue;
    const item = itemAt(sheet, fix.place);
    // A text that was taken out of a longer one is not all that its cell says.
    if (item && isPartOfCell(item, fix)) continue;
    const key = `${fix.place.row} ${fix.place.column} ${sheet}`;
    const proposed = proposal(finding, fix, item ? anchorOf(item, fix.place) : null);
    const others = cells.get(key);
    if (others) others.push(proposed);
    else cells.set(key, [proposed]);
  }
  return [...cells.values()].flatMap(settled);
}

/** Those that change nothing but how a thing is written, so that all may be applied at once. */
export function safeFixes(findings: readonly Finding[], book: Book): ProposedFix[] {
  return proposedFixes(findings, book).filter(({ safe }) => safe);
}

/** Whether a row is still the one that an anchor names. What was read out of the cell is part of what stands in it. */
export function isAnchored(text: string, anchor: Anchor): boolean {
  return fold(text).includes(fold(anchor.text));
}

function proposal(finding: Finding, fix: Fix, anchor: Anchor | null): ProposedFix {
  const { sheet, reference, rule, severity } = finding;
  return { ...fix, sheet, reference, rule, severity, why: wordsFor(finding), anchor };
}

function settled(proposed: readonly ProposedFix[]): ProposedFix[] {
  const worst = SEVERITIES.find((severity) => proposed.some((one) => one.severity === severity));
  const heard = proposed.filter(({ severity }) => severity === worst);
  const [first] = heard;
  if (!first || heard.some(({ value }) => value !== first.value)) return [];
  return [{ ...first, safe: heard.every(({ safe }) => safe) }];
}

function isPartOfCell({ fields }: Item, { place, old }: Fix): boolean {
  return Object.values(fields).some((field) => field.derived === true && isAt(field, place) && field.text === old);
}

function anchorOf({ row, fields }: Item, place: Place): Anchor | null {
  const named = [fields.measure, fields.reference].find(
    (field) => field && !field.missing && !field.error && field.row === row && !isAt(field, place),
  );
  return named ? { column: named.column, text: named.text } : null;
}

function isAt(field: Field, { row, column }: Place): boolean {
  return field.row === row && field.column === column;
}
