import { keepLayouts, loadLayouts } from "../excel/kept-layouts";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import { parseLayout, parseLayoutText, type LayoutResult, type LayoutSheet } from "../report/layout";
import {
  layoutText,
  NO_LAYOUTS,
  withChosen,
  withoutOwn,
  withOwn,
  withSheet,
  type KeptLayouts,
} from "../report/layouts/kept-layouts";
import { layoutOf } from "../report/layouts/presets";

type Changed = Promise<Outcome<KeptLayouts>>;

/** The layouts of the open workbook. */
export async function readLayouts(): Changed {
  return await withExcel(kept);
}

/** Takes another layout from now on, for the pane, the ribbon and the command line alike. */
export async function chooseLayout(id: string): Changed {
  return await change((before) => (layoutOf(id, before.own) ? done(withChosen(before, id)) : gone(id)));
}

/** Switches a sheet of the chosen layout on or off. */
export async function switchSheet(sheet: LayoutSheet, isOn: boolean): Changed {
  return await change((before) => done(withSheet(before, sheet, isOn)));
}

/** Keeps a layout under its name, instead of the council's own of that name, and chooses it. Its id is made anew. */
export async function saveLayout(layout: unknown): Changed {
  return await change((before) => saved(before, parseLayout(withAnyId(layout))));
}

/** Keeps the layout that the text of a file describes, and chooses it. */
export async function importLayout(json: string): Changed {
  return await change((before) => saved(before, parseLayoutText(json)));
}

/** Deletes a layout of the council's own. Those that are shipped stay. */
export async function deleteLayout(id: string): Changed {
  return await change((before) => (before.own.some((one) => one.id === id) ? done(withoutOwn(before, id)) : gone(id)));
}

/** The text of a file that `importLayout` and the command line read. */
export async function exportLayout(id: string): Promise<Outcome<string>> {
  return await withExcel(async (context) => {
    const found = await kept(context);
    if (!found.ok) return found;
    const layout = layoutOf(id, found.value.own);
    return layout ? { ok: true, value: layoutText(layout) } : gone(id);
  });
}

/** Throws away all that is kept of layouts, readable or not. */
export async function forgetLayouts(): Changed {
  return await withExcel(async (context) => await keep(context, NO_LAYOUTS));
}

async function change(changed: (before: KeptLayouts) => Outcome<KeptLayouts>): Changed {
  return await withExcel(async (context) => {
    const before = await kept(context);
    // What cannot be read is left as it is: it may be of a newer Quarter Ready.
    if (!before.ok) return before;
    const after = changed(before.value);
    return after.ok ? await keep(context, after.value) : after;
  });
}

async function kept(context: Excel.RequestContext): Changed {
  const read = loadLayouts(context);
  await context.sync();
  const result = read();
  return result.ok
    ? done(result.layouts)
    : { ok: false, failure: { kind: "layouts-unreadable", problems: result.problems } };
}

async function keep(context: Excel.RequestContext, layouts: KeptLayouts): Changed {
  keepLayouts(context, layouts);
  await context.sync();
  return done(layouts);
}

function saved(before: KeptLayouts, result: LayoutResult): Outcome<KeptLayouts> {
  return result.ok
    ? done(withOwn(before, result.layout))
    : { ok: false, failure: { kind: "layout-refused", problems: result.problems } };
}

/** A layout that is made from another has that one's id, or none. */
function withAnyId(layout: unknown): unknown {
  return typeof layout === "object" && layout !== null ? { ...layout, id: "new" } : layout;
}

function done(value: KeptLayouts): Outcome<KeptLayouts> {
  return { ok: true, value };
}

function gone(id: string): { readonly ok: false; readonly failure: { readonly kind: "layout-gone"; readonly id: string } } {
  return { ok: false, failure: { kind: "layout-gone", id } };
} // prettier-ignore
