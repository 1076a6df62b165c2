import { z } from "zod";
import { quotedName, slug } from "./names";
import { DEFAULT_LAYOUT, layoutOf, LAYOUTS } from "./presets";
import { LAYOUT_SHEETS, layoutSchema, parseLayout, type Layout, type LayoutSheet } from "../layout";

/** Raised whenever an older Quarter Ready could not read what a newer one keeps. */
const KEPT_VERSION = 1;

/** The layouts of a workbook: which one is chosen, those that the council made, and which sheets are switched otherwise. */
export interface KeptLayouts {
  readonly chosen: string;
  readonly own: readonly Layout[];
  /** Instead of what the chosen layout says; nothing for those that are as it says. */
  readonly sheets: Readonly<Partial<Record<LayoutSheet, boolean>>>;
}

export const NO_LAYOUTS: KeptLayouts = { chosen: DEFAULT_LAYOUT.id, own: [], sheets: {} };

export type KeptLayoutsResult =
  { readonly ok: true; readonly layouts: KeptLayouts } | { readonly ok: false; readonly problems: readonly string[] };

const keptSchema = z.object({
  version: z.literal(KEPT_VERSION),
  chosen: z.string(),
  own: z.array(z.unknown()),
  sheets: z.partialRecord(z.enum(LAYOUT_SHEETS), z.boolean()).default({}),
});

/** Reads what is kept in a workbook. It is used whole or not at all: what cannot be read is told, and left as it is. */
export function parseKeptLayouts(kept: unknown): KeptLayoutsResult {
  const version = typeof kept === "object" && kept !== null && "version" in kept ? kept.version : null;
  if (typeof version === "number" && version > KEPT_VERSION)
    return { ok: false, problems: [`They were kept by a newer Quarter Ready: they are of version ${version}, and this one reads up to ${KEPT_VERSION}. Update Quarter Ready.`] }; // prettier-ignore
  const result = keptSchema.safeParse(kept);
  if (!result.success) return { ok: false, problems: ["They are not written as Quarter Ready writes them."] };
  const { chosen, own, sheets } = result.data;
  const read = own.map((one) => ({ one, layout: parseLayout(one) }));
  const problems = read.flatMap(({ one, layout }) => (layout.ok ? [] : [`${quotedName(one)} ${layout.problems.join(" ")}`])); // prettier-ignore
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, layouts: { chosen, own: read.flatMap(({ layout }) => (layout.ok ? [layout.layout] : [])), sheets } }; // prettier-ignore
}

/** As they are kept. */
export function keptLayouts({ chosen, own, sheets }: KeptLayouts): z.input<typeof keptSchema> {
  return { version: KEPT_VERSION, chosen, own: [...own], sheets };
}

/** Whether nothing was chosen, made or switched. */
export function keepsNothing({ chosen, own, sheets }: KeptLayouts): boolean {
  return chosen === DEFAULT_LAYOUT.id && own.length === 0 && Object.keys(sheets).length === 0;
}

/** All that can be picked: the council's own before those that are shipped. */
export function layoutsToPick({ own }: Pick<KeptLayouts, "own">): readonly Layout[] {
  return [...own, ...LAYOUTS.filter(({ id }) => own.every((one) => one.id !== id))];
}

/** What a summary is made by: the layout that is chosen, else the standard one, with the sheets as they are switched. */
export function chosenOf({ chosen, own, sheets }: KeptLayouts): Layout {
  const layout = layoutOf(chosen, own) ?? DEFAULT_LAYOUT;
  return Object.keys(sheets).length === 0 ? layout : { ...layout, sheets: { ...layout.sheets, ...sheets } };
}

/** The layouts with another chosen, its sheets as it says. */
export function withChosen(layouts: KeptLayouts, id: string): KeptLayouts {
  return { ...layouts, chosen: id, sheets: {} };
}

/** The layouts with a sheet switched on or off, whatever the chosen one says of it. */
export function withSheet(layouts: KeptLayouts, sheet: LayoutSheet, isOn: boolean): KeptLayouts {
  const asItSays = chosenOf({ ...layouts, sheets: {} }).sheets[sheet];
  const others = Object.entries(layouts.sheets).filter(([key]) => key !== sheet);
  return { ...layouts, sheets: Object.fromEntries(isOn === asItSays ? others : [...others, [sheet, isOn]]) };
}

/** The layouts with one more, which is chosen. It stands instead of the council's own of the same name. */
export function withOwn(layouts: KeptLayouts, layout: Layout): KeptLayouts {
  const id = idFor(layout.name, layouts.own);
  const saved = layoutSchema.parse({ ...layout, id });
  const own = layouts.own.some((one) => one.id === id) ? layouts.own.map((one) => (one.id === id ? saved : one)) : [...layouts.own, saved]; // prettier-ignore
  return withChosen({ ...layouts, own }, id);
}

/** The layouts without one of the council's own; where it was chosen, the standard one is. */
export function withoutOwn(layouts: KeptLayouts, id: string): KeptLayouts {
  const left = { ...layouts, own: layouts.own.filter((one) => one.id !== id) };
  return layouts.chosen === id ? withChosen(left, DEFAULT_LAYOUT.id) : left;
}

/** The council's own of that name, however it is written. */
export function ownCalled(name: string, own: readonly Layout[]): Layout | null {
  return own.find((one) => slug(one.name) === slug(name)) ?? null;
}

function idFor(name: string, own: readonly Layout[]): string {
  const same = ownCalled(name, own);
  if (same) return same.id;
  const taken = new Set([...own, ...LAYOUTS].map(({ id }) => id));
  const wished = slug(name);
  let id = wished;
  for (let number = 2; taken.has(id); number++) id = `${wished}-${number}`;
  return id;
}

/** The text of a file that can be read, mended by hand and imported again. */
export function layoutText(layout: Layout): string {
  return `${JSON.stringify(layout, null, 2)}\n`;
}
