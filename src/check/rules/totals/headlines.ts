import { tidy } from "../../../kpi/text";
import type { CountLine } from "../../../read/stated/stated";
import type { CheckContext } from "../../rule";
import { isOtherPeriod } from "./other-period";
import { scopesOf, type FindScopes, type Scope } from "./scopes";
import { compare, different, tallies, type Compared } from "./tally";

type Verdict = "agrees" | "certain" | "only with its table";

/** The lines of counts whose items are known, right and wrong; a line that cannot be judged with certainty is none. */
export function headlines({ book, quarter }: Pick<CheckContext, "book" | "quarter">): readonly Judged[] {
  const { counts } = book.stated;
  if (counts.length === 0) return [];
  const find = scopesOf(book);
  const tallied = tallies();
  const judged = counts
    .filter(({ label, titles }) => !isOtherPeriod(label === null ? titles : [label, ...titles], quarter))
    .flatMap((line) => judge(line, find, tallied) ?? []);
  return judged.filter((one) => one.verdict === "agrees" || isBelievable(one, judged));
}

/** A line of counts beside the items that it is of. */
export interface Judged {
  readonly line: CountLine;
  readonly scope: Scope;
  readonly compared: readonly Compared[];
  readonly verdict: Verdict;
}

function judge(line: CountLine, find: FindScopes, tallied: ReturnType<typeof tallies>): Judged | null {
  const { scopes, named } = find(line);
  const judged = scopes.map((scope) => ({ line, scope, compared: compare(line.counts, tallied(scope.items)) }));
  const right = judged.find(({ compared }) => different(compared).length === 0);
  if (right) return isWrongInAll(right) ? { ...right, verdict: "certain" } : { ...right, verdict: "agrees" };
  const [only, another] = judged.length === 1 ? judged : judged.filter(isSameTotal);
  if (!only || another) return null;
  const certain = isSameTotal(only) || transposed(only.compared) !== null || (named && isMostlyRight(only.compared));
  if (certain) return { ...only, verdict: "certain" };
  return named ? { ...only, verdict: "only with its table" } : null;
}

type Compare = Pick<Judged, "line" | "scope" | "compared">;

/** As many in all as there are items, so that it can only be these that were counted. */
function isSameTotal({ compared, scope, line }: Compare): boolean {
  const sum = compared.reduce((all, { stated }) => all + stated.count, 0);
  const counted = compared.reduce((all, one) => all + one.counted, 0);
  return sum > 0 && (sum === counted || (line.total?.count === scope.items.length && counted === scope.items.length));
}

function isMostlyRight(compared: readonly Compared[]): boolean {
  const right = compared.filter(({ stated, counted }) => stated.count === counted && counted > 0);
  return right.length >= different(compared).length;
}

/** Every count is right and they are all the items, but the number in all is another. */
function isWrongInAll({ line, scope, compared }: Compare): boolean {
  const sum = compared.reduce((all, { stated }) => all + stated.count, 0);
  const agree = compared.every(({ stated, counted }) => stated.count === counted);
  return line.total !== null && agree && sum === scope.items.length && line.total.count !== sum;
}

/**
 * A table of which most lines differ is of another time or another thing; one of which most agree vouches for the rest.
 */
function isBelievable({ line, verdict, compared }: Judged, judged: readonly Judged[]): boolean {
  const others = judged.filter((other) => other.line.table === line.table && other.line !== line);
  const agreeing = others.filter((other) => other.verdict === "agrees").length;
  if (verdict === "only with its table") return agreeing >= 2 && agreeing * 2 > others.length;
  return others.length < 2 || agreeing * 2 >= others.length || transposed(compared) !== null;
}

/** The two words whose counts stand each in the other's place, all other colours being right. */
export function transposed(compared: readonly Compared[]): readonly [string, string] | null {
  const [one, two, more] = different(compared);
  if (!one || !two || more || one.stated.count !== two.counted || two.stated.count !== one.counted) return null;
  return [tidy(one.stated.word), tidy(two.stated.word)];
}
