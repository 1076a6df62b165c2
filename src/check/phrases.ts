import { tidy } from "../kpi/text";

/** A column by its own heading, as a sentence begins with it. */
export function column(heading: string): string {
  return heading === "" ? "This cell" : `'${tidy(heading)}'`;
}

/** 'Target' is blank; 'Target' says only 'n/a'. Without the full stop. */
export function blank({ heading, text }: { readonly heading: string; readonly text: string }): string {
  return tidy(text) === "" ? `${column(heading)} is blank` : `${column(heading)} says only '${tidy(text)}'`;
}
