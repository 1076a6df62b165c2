import { withExplanation, withoutExplanations, mayExplain, saidSchema, type Explanation } from "../check/explanations";
import type { Finding } from "../check/finding";
import { standingOf } from "../check/readiness";
import { keepExplanations, loadExplanations } from "../excel/kept-explanations";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import type { Checked } from "./outcome";

/** A reason as it is given: who gives it, and on which day. */
export interface Reason {
  readonly reason: string;
  /** Office tells no add-in its user's name. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/**
 * Closes findings of a check with a reason, and keeps it in the open workbook. Findings that cannot be told apart, such
 * as the blank rows of a sheet, are closed together.
 * @returns the check as it stands then
 */
export async function explain(
  checked: Checked,
  findings: readonly Finding[],
  reason: Reason,
): Promise<Outcome<Checked>> {
  const said = saidSchema.safeParse(reason);
  const problems = [
    ...(said.success ? [] : said.error.issues.map(({ message }) => message)),
    ...(findings.every((finding) => mayExplain(finding, checked.settings.profile)) ? [] : [NO_ERRORS]),
  ];
  if (!said.success || problems.length > 0) return { ok: false, failure: { kind: "explanation-refused", problems } };
  const { book, findings: all, explained: before } = checked;
  return await changeKept(checked, (kept) => withExplanation(kept, said.data, findings, { book, all, before }));
}

/** Takes reasons back, so that what they closed is open again. Returns the check as it stands then. */
export async function withdraw(checked: Checked, explanations: readonly Explanation[]): Promise<Outcome<Checked>> {
  return await changeKept(checked, (kept) => withoutExplanations(kept, explanations));
}

const NO_ERRORS =
  "A thing to fix can't be closed with a reason: it has to be fixed. The council's settings can allow it.";

async function changeKept(
  checked: Checked,
  change: (kept: readonly Explanation[]) => readonly Explanation[],
): Promise<Outcome<Checked>> {
  return await withExcel(async (context): Promise<Outcome<Checked>> => {
    const load = loadExplanations(context);
    await context.sync();
    const before = load();
    if (!before) return { ok: false, failure: { kind: "explanations-unreadable" } };
    const kept = change(before);
    keepExplanations(context, kept);
    await context.sync();
    const { findings, book, settings } = checked;
    return { ok: true, value: { ...checked, ...standingOf(findings, kept, { book, profile: settings.profile }) } };
  });
}
