import { inSlices } from "../excel/in-slices";
import { standingWith } from "../excel/own-sheets";
import { withExcel } from "../excel/run";
import type { Attempt } from "../excel/write-attempt";
import { attemptOf, writeReport } from "../excel/write-report";
import { sheetsOf } from "../excel/write-attempt";
import { settle } from "../excel/write-settle";
import { keptOf } from "../report/kept/kept";
import { chosenOf } from "../report/layouts/kept-layouts";
import { planReportInSteps } from "../report/plan-report";
import type { ReportPlan } from "../report/sheets/plan";
import type { ReportInput } from "../report/report-input";
import { writtenOfInSteps } from "../report/written";
import { readAndCheck } from "./check";
import type { Outcome } from "../excel/outcome";
import type { Checked, RunOptions, Written } from "./outcome";

/**
 * Reads and checks the open workbook and writes the quarter's sheets into it. Only sheets that this add-in made are
 * replaced, and only once the new ones are whole. Where writing fails, the new ones are taken away again.
 * @param planned what is written; by default what the layout asks for
 */
export async function summarise(
  options: RunOptions = {},
  planned?: (input: ReportInput) => ReportPlan,
): Promise<Outcome<Written>> {
  const begun: { attempt: Attempt | null; checked: Checked | null } = { attempt: null, checked: null };
  try {
    const outcome = await withExcel(async (context): Promise<Outcome<Written>> => {
      const result = await readAndCheck(context, options, { toWrite: true });
      if (!result.ok) return result;
      const { checked, read } = result.value;
      options.onStep?.("writing");
      const { profile } = checked.settings;
      const layout = options.layout ?? chosenOf(checked.layouts);
      const { today, signal } = options;
      const input = { ...checked, profile, layout, kept: keptOf(read.own), today };
      const plan = planned ? planned(input) : await inSlices(planReportInSteps(input), signal);
      const madeOf = await inSlices(writtenOfInSteps(checked.book, profile, { layout: layout.id, today }));
      const attempt = attemptOf(plan, read, madeOf);
      const { quarter, madeOn } = madeOf;
      const after = { ...checked, written: { layout: layout.id, quarter, madeOn, isOutOfDate: false } };
      Object.assign(begun, { attempt, checked: after });
      const written = await writeReport(context, attempt, read, (progress) => options.onStep?.("writing", progress), signal); // prettier-ignore
      return written.ok ? { ok: true, value: writtenNow(after, written.value) } : written;
    });
    return outcome.ok || !(await settled(begun.attempt)) || !begun.attempt || !begun.checked
      ? outcome
      : { ok: true, value: writtenNow(begun.checked, sheetsOf(begun.attempt)) };
  } catch (bug) {
    await settled(begun.attempt);
    throw bug;
  }
}

function writtenNow(checked: Checked, sheets: Written["sheets"]): Written {
  return { checked: { ...checked, standing: standingWith(checked.standing, sheets) }, sheets };
}

/** Cleans up after a run that failed; whether the sheets stand after all. */
async function settled(attempt: Attempt | null): Promise<boolean> {
  if (!attempt || attempt.stage === "planned" || attempt.stage === "done") return false;
  const outcome = await withExcel(async (context) => ({ ok: true, value: await settle(context, attempt) }));
  return outcome.ok && outcome.value;
}
