import { said } from "../kpi/item";
import { headingKey } from "../kpi/mapping";
import { withoutPeriod } from "../kpi/period";
import { fold } from "../kpi/text";
import { itemFinder, type Book } from "../read/register";
import type { Finding } from "./finding";
import { squeeze } from "./references";

/** By which a finding is known again next quarter, wherever its row and its sheet have moved. */
export interface FindingKey {
  readonly rule: string;
  /** The reference, else the measure, else what the sheet is called. */
  readonly item: string;
  /** What the finding rests on, as a short text that is the same only while that is. */
  readonly evidence: string;
}

/** Tells the keys of a book's findings. */
export interface Identifier {
  readonly itemOf: (finding: Finding) => string;
  readonly keyOf: (finding: Finding) => FindingKey;
}

/** Where a thing stands: it moves while nothing of it changes. */
const POSITIONS: ReadonlySet<string> = new Set(["row", "firstRow", "otherRow"]);

/** The first and the last of some rows; elsewhere these words name what a thing was learned from. */
const SPAN: ReadonlySet<string> = new Set(["from", "to"]);

/** How many other rows bear a finding out. They come and go, and the row itself is as it was. */
const SUPPORT: ReadonlySet<string> = new Set(["count", "agreeing", "share", "reporting"]);

const HEADING = /^heading$|Heading$/;

/** Makes keys for the findings of a book. */
export function identifier(book: Book): Identifier {
  const itemAt = itemFinder(book);
  const measureOf = (finding: Finding): string | null => {
    const item = itemAt(finding.sheet, finding.place);
    const measure = item ? said(item, "measure") : null;
    return measure === null ? null : fold(measure);
  };
  const itemOf = (finding: Finding): string => {
    if (finding.reference !== null) return squeeze(finding.reference);
    return measureOf(finding) ?? (fold(withoutPeriod(finding.sheet)) || fold(finding.sheet));
  };
  return {
    itemOf,
    keyOf: (finding) => {
      // The same reference may stand on two sheets, or be given to another measure: so both are part of the evidence.
      const rests = [fold(withoutPeriod(finding.sheet)), measureOf(finding), lasting(finding.facts)];
      return { rule: finding.rule, item: itemOf(finding), evidence: fingerprint(JSON.stringify(rests)) };
    },
  };
}

/** The facts without what changes though the evidence does not, their members in one order. */
function lasting(facts: unknown): unknown {
  if (Array.isArray(facts)) return facts.map(lasting);
  if (typeof facts !== "object" || facts === null) return facts;
  const kept = Object.entries(facts).filter(([name, value]) => !isPassing(name, value));
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, lastingMember(name, value)]),
  );
}

function isPassing(name: string, value: unknown): boolean {
  return POSITIONS.has(name) || SUPPORT.has(name) || (SPAN.has(name) && typeof value === "number");
}

function lastingMember(name: string, value: unknown): unknown {
  // Of several rows only how many they are.
  if (name === "rows" && Array.isArray(value)) return value.length;
  // 'June 2025 Commentary' and 'September 2025 Commentary' are one column.
  return HEADING.test(name) && typeof value === "string" ? headingKey(value) : lasting(value);
}

const FNV_BASIS = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** FNV-1a of 64 bits over the UTF-16 units of a text, in 16 hexadecimal digits. */
export function fingerprint(text: string): string {
  let hash = FNV_BASIS;
  for (let index = 0; index < text.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * FNV_PRIME);
  return hash.toString(16).padStart(16, "0");
}
