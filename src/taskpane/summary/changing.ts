import {
  chooseLayout,
  deleteLayout,
  forgetLayouts,
  importLayout,
  saveLayout,
  switchSheet,
} from "../../commands/layouts";
import type { Outcome } from "../../excel/outcome";
import type { Layout, LayoutSheet } from "../../report/layout";
import { chosenOf, type KeptLayouts } from "../../report/layouts/kept-layouts";
import { pane, RESTING } from "../pane-state";
import { begin, fail, isWorking, orFailure } from "../perform";
import { SHEET_NAMES } from "./sheet-words";

/** Each says whether it was done. */
export async function performChoose(id: string): Promise<boolean> {
  return await change(() => chooseLayout(id), (layouts) => `The layout is '${chosenOf(layouts).name}' from now on.`);
} // prettier-ignore

export async function performSwitch(sheet: LayoutSheet, isOn: boolean): Promise<boolean> {
  return await change(() => switchSheet(sheet, isOn), () => `The sheet '${SHEET_NAMES[sheet]}' will ${isOn ? "" : "not "}be written.`);
} // prettier-ignore

export async function performSaveLayout(layout: Layout): Promise<boolean> {
  return await change(() => saveLayout(layout), savedWords);
}

export async function performImport(text: string): Promise<boolean> {
  return await change(() => importLayout(text), savedWords);
}

export async function performDelete({ id, name }: Pick<Layout, "id" | "name">): Promise<boolean> {
  return await change(() => deleteLayout(id), () => `The layout '${name}' is deleted.`);
} // prettier-ignore

/** Throws away layouts that cannot be read. */
export async function performForgetLayouts(): Promise<boolean> {
  const isDone = await change(forgetLayouts, () => "The layouts that could not be read are gone.");
  const shown = pane.get();
  if (isDone) pane.set({ ...shown, passedOver: shown.passedOver.filter(({ reason }) => reason !== "layouts-unreadable") }); // prettier-ignore
  return isDone;
}

function savedWords(layouts: KeptLayouts): string {
  return `The layout '${chosenOf(layouts).name}' is kept in this workbook, and is used from now on.`;
}

/** The workbook need not be read again for this. A second press while one is at work does nothing. */
async function change(
  run: () => Promise<Outcome<KeptLayouts>>,
  said: (layouts: KeptLayouts) => string,
): Promise<boolean> {
  if (isWorking()) return false;
  begin("layout");
  const outcome = await orFailure(run);
  if (outcome.ok) pane.set({ ...pane.get(), phase: RESTING, layouts: outcome.value, said: said(outcome.value) });
  else fail("layout", outcome.failure);
  return outcome.ok;
}
