import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readLayouts } from "../../src/commands/layouts";
import type { Layout } from "../../src/report/layout";
import { chosenOf } from "../../src/report/layouts/kept-layouts";
import type { WorkbookHost } from "../../src/workbench/index";
import { FAULTY, opensPane, opensWorkbook, press, turnsTo, verdict } from "./officer";

/** The officer has checked a workbook, and the part of the pane about the summary is there. */
export async function checks(): Promise<{ host: WorkbookHost; user: UserEvent; container: HTMLElement }> {
  const host = await opensWorkbook([FAULTY]);
  const { user, container } = opensPane();
  await press(user, "Check");
  await verdict();
  await turnsTo(user, "Summary");
  return { host, user, container };
}

/** Opens what is folded away behind these words, and returns it. */
export async function unfolds(user: UserEvent, words: string | RegExp): Promise<HTMLElement> {
  const summary = screen.getByText(words, { selector: "summary" });
  await user.click(summary);
  const details = summary.closest("details");
  if (!details) throw new Error("This opens nothing.");
  return details;
}

/** The layout that the workbook itself says is chosen. */
export async function chosen(): Promise<Layout> {
  const outcome = await readLayouts();
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return chosenOf(outcome.value);
}
