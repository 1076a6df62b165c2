import { z } from "zod";
import { quarterName } from "../kpi/period";
import type { Profile } from "../kpi/profile";
import type { Book } from "../read/register";
import { identifier, type FindingKey } from "./evidence";
import type { Finding } from "./finding";

/** What an officer says of a finding, and who says it when. The core has no clock, and Office names no user. */
export const saidSchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(1, "Say why in a few words: whoever reads the return wants to know.")
    .max(500, "The reason is too long: at most 500 characters are kept."),
  by: z
    .string()
    .trim()
    .min(1, "Say who you are: the reason is kept under your name.")
    .max(100, "The name is too long: at most 100 characters are kept."),
  on: z.iso.date("The day is not a date: it is written like 2025-07-15."),
});

const explanationSchema = saidSchema.extend({
  rule: z.string(),
  item: z.string(),
  evidence: z.string(),
  /** How many findings it was said of that cannot be told apart, such as the blank rows of a sheet. */
  alike: z.int().min(1).default(1),
  /** 'Q1 2025/26'; null where the workbook names none. */
  quarter: z.string().nullable(),
});

const keptSchema = z.strictObject({ version: z.literal(1), explanations: z.array(explanationSchema) });

export type Said = z.infer<typeof saidSchema>;
export type Explanation = z.infer<typeof explanationSchema>;

/** Reads what was kept in a workbook; null where it cannot be used, which is then told and not dropped in silence. */
export function parseExplanations(kept: unknown): readonly Explanation[] | null {
  const result = keptSchema.safeParse(kept);
  return result.success ? result.data.explanations : null;
}

/** As it is kept. */
export function keptExplanations(explanations: readonly Explanation[]): z.input<typeof keptSchema> {
  return { version: 1, explanations: [...explanations] };
}

/** What explanations do to the findings of a book. Findings are told apart by identity. */
export interface Explained {
  /** Closed with a reason: the evidence is what it was when the reason was given. */
  readonly closed: ReadonlyMap<Finding, Explanation>;
  /** Open again, with what was said when the evidence was another. */
  readonly again: ReadonlyMap<Finding, Explanation>;
}

export const NOTHING_EXPLAINED: Explained = { closed: new Map(), again: new Map() };

/** Whether a finding may be closed with a reason: an error only where the council allows it. */
export function mayExplain({ severity }: Finding, { explainErrors }: Pick<Profile, "explainErrors">): boolean {
  return severity !== "error" || explainErrors;
}

/** Holds what was said before against what is found now. What fits nothing is left alone: its finding may come back. */
export function explained(
  findings: readonly Finding[],
  kept: readonly Explanation[],
  { book, profile }: { readonly book: Book; readonly profile: Pick<Profile, "explainErrors"> },
): Explained {
  if (kept.length === 0) return NOTHING_EXPLAINED;
  const { itemOf, keyOf } = identifier(book);
  const known = new Set(kept.map(subject));
  const named = findings
    .filter((finding) => known.has(subject({ rule: finding.rule, item: itemOf(finding) })))
    .map((finding) => ({ finding, key: keyOf(finding) }));
  const counts = counted(named.map(({ key }) => whole(key)));
  const holds = (one: Explanation): boolean => {
    const count = counts.get(whole(one)) ?? 0;
    return count > 0 && count <= one.alike;
  };
  const holding = new Map(kept.filter(holds).map((one) => [whole(one), one]));
  const outdated = new Map(kept.filter((one) => !holds(one)).map((one) => [subject(one), one]));
  const closed = new Map<Finding, Explanation>();
  const again = new Map<Finding, Explanation>();
  for (const { finding, key } of named) {
    const held = holding.get(whole(key));
    const before = outdated.get(subject(key));
    if (held && mayExplain(finding, profile)) closed.set(finding, held);
    else if (!held && before) again.set(finding, before);
  }
  return { closed, again };
}

/**
 * What is kept once something was said of some findings. It stands instead of what was said of them before.
 * @param all every finding of the book
 */
export function withExplanation(
  kept: readonly Explanation[],
  said: Said,
  of: readonly Finding[],
  { book, all, before }: { readonly book: Book; readonly all: readonly Finding[]; readonly before: Explained },
): readonly Explanation[] {
  const { keyOf } = identifier(book);
  const counts = counted(all.map((finding) => whole(keyOf(finding))));
  const keys = new Map(of.map((finding) => keyOf(finding)).map((key) => [whole(key), key]));
  const replaced = new Set([...keys.keys(), ...of.flatMap((finding) => before.again.get(finding) ?? []).map(whole)]);
  const quarter = book.quarter && quarterName(book.quarter);
  const fresh = [...keys].map(([id, key]): Explanation => ({ ...key, ...said, alike: counts.get(id) ?? 1, quarter }));
  return [...kept.filter((one) => !replaced.has(whole(one))), ...fresh];
}

/** What is kept once some of it was taken back. */
export function withoutExplanations(
  kept: readonly Explanation[],
  withdrawn: readonly FindingKey[],
): readonly Explanation[] {
  const gone = new Set(withdrawn.map(whole));
  return kept.filter((one) => !gone.has(whole(one)));
}

function subject({ rule, item }: Pick<FindingKey, "rule" | "item">): string {
  return `${rule} ${item}`;
}

function whole(key: FindingKey): string {
  return `${key.evidence} ${subject(key)}`;
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
