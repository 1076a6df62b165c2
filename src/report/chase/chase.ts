import { wordsFor } from "../../check/catalogue";
import { NOTHING_EXPLAINED } from "../../check/explanations";
import type { Finding, RuleId } from "../../check/finding";
import { bucketOf, said, type Item } from "../../kpi/item";
import { isException } from "../../kpi/rating";
import { gathered, mapped, ROWS_A_STEP, toTheEnd, type Steps } from "../../kpi/steps";
import { tidy } from "../../kpi/text";
import { itemFinder, itemsOf } from "../../read/register";
import { messageFor, type MessageItem } from "./chase-message";
import { CHASED } from "./chase-rules";
import { BETWEEN, exceptionKey, itemKeysInSteps } from "../kept/kept-keys";
import type { ReportInput } from "../report-input";
import { exceptionsIn } from "../tables/table-exceptions";
import { grouped } from "../tables/table-groups";

/** Over the items of which nobody answers for. */
export const NO_OWNER = "No responsible officer given";

/** What is wanted of one responsible officer. */
export interface ChaseEntry {
  readonly owner: string;
  /** Nobody is named: whoever keeps the workbook has to find out. */
  readonly missing: boolean;
  /** How many things there are to do. */
  readonly things: number;
  readonly items: readonly ChaseItem[];
  /** Ready to be pasted into an e-mail. */
  readonly message: string;
}

/** An item, and what is wanted of it. */
export interface ChaseItem extends MessageItem {
  readonly item: Item;
}

/** What is missing or must be explained, by responsible officer: most to do first; what nobody answers for comes last. */
export function chaseList(input: ReportInput): readonly ChaseEntry[] {
  return toTheEnd(chaseListInSteps(input));
}

/** The same for a workbook of any size, in steps. */
export function* chaseListInSteps(input: ReportInput): Steps<readonly ChaseEntry[]> {
  const { book } = input;
  const wanted = yield* wantedOf(input);
  const items = itemsOf(book).filter((item) => wanted.has(item));
  if (items.length === 0) return [];
  const { by, groups } = yield* grouped(book, items, "owner", NO_OWNER);
  const entries = yield* gathered(groups, function* (group): Steps<ChaseEntry[]> {
    const missing = group.missing || by === "none";
    const own = yield* mapped(group.items, (item) => chaseItem(item, wanted.get(item) ?? []));
    const owner = missing ? NO_OWNER : group.name;
    const things = own.reduce((sum, { wants }) => sum + wants.length, 0);
    return [{ owner, missing, things, items: own, message: messageFor(book, missing ? null : owner, own) }];
  });
  // A stable sort: equals stay in the order of the workbook.
  return entries.sort((a, b) => Number(a.missing) - Number(b.missing) || b.things - a.things);
}

/** The open errors and warnings that no responsible officer can answer. */
export function notChased({ book, findings, explained = NOTHING_EXPLAINED }: ReportInput): readonly Finding[] {
  const itemAt = itemFinder(book);
  return findings.filter((finding) => isOpen(finding, explained.closed) && !(isAsked(finding) && itemAt(finding.sheet, finding.place))); // prettier-ignore
}

/** A wish, and the words for it. */
export interface Want {
  /** A few words. */
  readonly title: string;
  /** What is wrong and what to do, as sentences. */
  readonly text: string;
}

const EXPLAIN: Want = {
  title: "No explanation",
  text: "It is listed as an exception, and nothing says why. Please say why, what is being done about it, and by when.",
};

function* wantedOf(input: ReportInput): Steps<ReadonlyMap<Item, readonly Want[]>> {
  const { book, findings, explained = NOTHING_EXPLAINED } = input;
  const itemAt = itemFinder(book);
  const wanted = new Map<Item, Want[]>();
  const add = (item: Item, want: Want): void => {
    const wants = wanted.get(item);
    if (wants) wants.push(want);
    else wanted.set(item, [want]);
  };
  const answering = new Set<Item>();
  for (const [at, finding] of findings.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const item = isAsked(finding) ? itemAt(finding.sheet, finding.place) : undefined;
    if (!item) continue;
    // Also one that is closed: what was said of it is the explanation.
    if (ANSWERS.has(finding.rule)) answering.add(item);
    if (isOpen(finding, explained.closed)) add(item, wantOf(finding));
  }
  for (const item of yield* unexplained(input)) if (!answering.has(item)) add(item, EXPLAIN);
  return wanted;
}

/** Whoever answers these says why, or that it is no exception. */
const ANSWERS: ReadonlySet<RuleId> = new Set(["missing-commentary", "missing-status", "unknown-status"]);

/** Exceptions of which neither the commentary nor the officer's own column says why. */
function* unexplained(input: ReportInput): Steps<ReadonlySet<Item>> {
  const keys = yield* itemKeysInSteps(input.book);
  const told = beginnings(input.kept.explanations.keys());
  const without = new Set<Item>();
  for (const { items } of yield* exceptionsIn(input))
    for (const [at, item] of items.entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (!isException(bucketOf(item)) || said(item, "commentary") !== null) continue;
      if (!told.has(exceptionKey(keys.get(item) ?? ""))) without.add(item);
    }
  return without;
}

/** The keys, and what they are but for the tables that they name. */
function beginnings(keys: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const key of keys) {
    all.add(key);
    for (let end = key.indexOf(BETWEEN); end >= 0; end = key.indexOf(BETWEEN, end + 1)) all.add(key.slice(0, end));
  }
  return all;
}

function wantOf(finding: Finding): Want {
  const { title, what, todo } = wordsFor(finding);
  // The catalogue speaks to whoever keeps the workbook; here it is the officer who is spoken to.
  const asked = todo
    .replace(/^Ask the responsible officer for /, "Please send ")
    .replace(/ If your council [^.]*\.$/, "");
  return { title, text: `${what} ${asked}` };
}

function chaseItem(item: Item, wants: readonly Want[]): ChaseItem {
  return { item, reference: tidy(said(item, "reference") ?? ""), measure: tidy(said(item, "measure") ?? ""), wants };
}

function isAsked({ rule }: Finding): boolean {
  return "ask" in CHASED[rule];
}

function isOpen(finding: Finding, closed: ReadonlyMap<Finding, unknown>): boolean {
  return finding.severity !== "advice" && !closed.has(finding);
}
