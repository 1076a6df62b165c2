import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { SheetInput } from "../../../samples/workbook-builder";
import type { Finding } from "../../../src/check/finding";
import { readProfile } from "../../../src/commands/profile";
import { essentials } from "../../../src/kpi/profile-file";
import { pane } from "../../../src/taskpane/pane-state";
import { opensPane, opensWorkbook, PATIENCE, press, settled, turnsTo, verdict } from "../officer";

const HEADINGS = ["Ref", "Measure", "Target", "Actual", "Responsible Officer", "RAG", "Commentary"];

/** Indicators of which more is better, each with what was reached of 100 and how that is rated. */
export function rated(...figures: readonly (readonly [actual: number, rating: string])[]): SheetInput {
  const rows = figures.map(([actual, rating], index) => [
    `KI ${index + 1}`,
    `Number of homes let in area ${index + 1}`,
    100,
    actual,
    "Head of Housing",
    rating,
    `Lettings were ${actual} in all, as the new team found its feet in area ${index + 1}.`,
  ]);
  return { name: "KPIs", rows: [["Quarter One 2022/23"], HEADINGS, ...rows] };
}

/** The officer checks a workbook and turns to its settings. */
export async function opensSettings(sheets: readonly SheetInput[], prepare?: () => Promise<unknown>) {
  const host = await opensWorkbook(sheets);
  await prepare?.();
  const { user, container } = opensPane();
  await press(user, "Check");
  await settled();
  await verdict();
  await turnsTo(user, "Settings");
  await screen.findByText(/^Import/, {}, PATIENCE);
  return { host, user, container };
}

/** Unfolds a kind of settings, and gives what is within. */
export async function unfolds(user: UserEvent, name: string | RegExp) {
  const summary = within(settingsSection()).getByText(name, { selector: "summary" });
  await user.click(summary);
  const details = summary.closest("details");
  if (!details) throw new Error(`'${name}' does not unfold`);
  return within(details);
}

export function settingsSection(): HTMLElement {
  return screen.getByRole("region", { name: "Settings" });
}

/** What is kept in the workbook, with only what differs from what is shipped. */
export async function kept(): Promise<unknown> {
  const outcome = await readProfile();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return essentials(outcome.value);
}

/** What the pane shows as found of a rule: the references. */
export function found(rule: Finding["rule"]): (string | null)[] {
  const findings = pane.get().result?.checked.findings ?? [];
  return findings.filter((finding) => finding.rule === rule).map(({ reference }) => reference);
}
