import type { Quarter } from "../kpi/period";
import type { Profile } from "../kpi/profile";
import type { Book, Register } from "../read/register";
import type { FindingOf, RuleId, Severity } from "./finding";

/** What a rule returns: a finding but for what the runner knows. */
export type Raised<Id extends RuleId> = Omit<FindingOf<Id>, "rule" | "severity"> & {
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
};

/** What the rules may know besides the register that they look at. */
export interface CheckContext {
  readonly book: Book;
  readonly profile: Profile;
  /** The quarter that is reported on; null where none can be told. */
  readonly quarter: Quarter | null;
  /** ISO date (2022-07-15); null where none was given, and a rule that needs one then stays silent. */
  readonly today: string | null;
}

interface Named<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
}

/** A rule that looks at one register at a time. */
export interface RegisterRule<Id extends RuleId = RuleId> extends Named<Id> {
  readonly check: (register: Register, context: CheckContext) => Iterable<Raised<Id>>;
}

/** A rule that looks at the workbook as a whole. */
export interface BookRule<Id extends RuleId = RuleId> extends Named<Id> {
  readonly checkBook: (context: CheckContext) => Iterable<Raised<Id>>;
}

export type Rule = { [Id in RuleId]: RegisterRule<Id> | BookRule<Id> }[RuleId];
