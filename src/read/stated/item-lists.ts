import { placeOf } from "../../kpi/address";
import { said, type Item } from "../../kpi/item";
import { fold } from "../../kpi/text";
import type { Register } from "../register";
import type { Cues, TextCell } from "./cues";
import { filledColumns, valueAt } from "../grid";
import { listSubject, type ListSubject } from "./list-titles";
import type { ItemList, ListEntry } from "./stated";

/** A list ends where this many rows are empty. */
const EMPTY_ROWS = 3;

/** The lists of exceptions and of plans, whether they were read as registers or stand for themselves. */
export function itemLists(
  cues: readonly Cues[],
  registers: readonly Register[],
  titles: ReadonlyMap<Register, readonly string[]>,
): ItemList[] {
  const listed = registers.flatMap((register) => listRegister(register, titles.get(register) ?? []));
  const titled = cues.some(({ sheet, listTitles }) => listTitles.length > 0 || listSubject(sheet.name) !== null);
  if (!titled && listed.length === 0) return [];
  const lists = new Set(listed.map(({ register }) => register));
  const known = knownItems(registers.filter((register) => !lists.has(register)));
  const found = listed.map((list) => ({ ...list, entries: entriesOf(list.register, known) }));
  return [...found, ...cues.flatMap((one) => blocks(one, known))];
}

/** A register is a list where its own title says so: the nearest, or that of its sheet. */
function listRegister(
  register: Register,
  titles: readonly string[],
): (Omit<ItemList, "register"> & { readonly register: Register })[] {
  // prettier-ignore
  const title = [titles[0], titles.at(-1)].find((one) => one !== undefined && listSubject(one) !== null);
  const subject = title === undefined ? null : listSubject(title);
  if (title === undefined || subject === null) return [];
  const { sheet, header } = register;
  return [{ subject, sheet, place: { row: header.top, column: header.left }, title, entries: [], register }];
}

function entriesOf({ items }: Register, known: Known): ItemList["entries"] {
  return items.map((item) => {
    const place = placeOf(item.fields.reference ?? item.fields.measure ?? { row: item.row, column: 0 });
    const others = (["reference", "measure"] as const).map((role) => known.get(keyOf(said(item, role) ?? ""))).find((found) => found); // prettier-ignore
    return { place, items: others ?? [item] };
  });
}

/** What items are named by: a reference, or a measure in full. Several may share a name. */
type Known = ReadonlyMap<string, ListEntry["items"]>;

function knownItems(registers: readonly Register[]): Known {
  const known = new Map<string, [Item, ...Item[]]>();
  for (const { items } of registers)
    for (const item of items) {
      const [reference, measure] = [said(item, "reference") ?? "", said(item, "measure") ?? ""];
      // A bare number may count the rows of a list; a word or two may head it.
      if (/\d/.test(reference) && /\p{L}/u.test(reference)) know(known, keyOf(reference), item);
      if (measure.length >= 12) know(known, keyOf(measure), item);
    }
  return known;
}

function know(known: Map<string, [Item, ...Item[]]>, key: string, item: Item): void {
  const others = known.get(key);
  if (!others) known.set(key, [item]);
  else if (!others.includes(item)) others.push(item);
}

function keyOf(text: string): string {
  return fold(text).replace(/\s/g, "");
}

/** The rows below a title, up to the next title, a register or a gap; each with the item that it names. */
function blocks({ sheet, areas, listTitles }: Cues, known: Known): ItemList[] {
  const bySheet = listSubject(sheet.name);
  const own: TextCell[] = bySheet === null || areas.length > 0 ? [] : [{ place: { row: sheet.top - 1, column: sheet.left }, text: sheet.name }]; // prettier-ignore
  const heads = listTitles.length > 0 ? listTitles : own;
  return heads.flatMap((head, index): ItemList[] => {
    const subject: ListSubject | null = listSubject(head.text);
    const next = heads[index + 1]?.place.row ?? Infinity;
    const entries: ListEntry[] = [];
    let empty = 0;
    for (let row = head.place.row + 1; row < Math.min(next, sheet.top + sheet.values.length); row++) {
      if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) break;
      const filled = filledColumns(sheet, row);
      empty = filled.length === 0 ? empty + 1 : 0;
      if (empty >= EMPTY_ROWS) break;
      for (const column of filled) {
        const items = named(String(valueAt(sheet, row, column)), known);
        if (!items) continue;
        entries.push({ place: { row, column }, items });
        break;
      }
    }
    if (subject === null || entries.length === 0) return [];
    const place = { row: Math.max(head.place.row, sheet.top), column: head.place.column };
    return [{ subject, sheet: sheet.name, place, title: head.text, entries, register: null }];
  });
}

const CODE_LAST = /\(([^()]+(?:\([^()]*\))?)\)\s*$/;
const CODE_FIRST = /^(\p{L}+[ .-]?\d+(?:\.\d+)*\p{L}?)\b\s*[-–—:.]/u;

/** What a cell names: by its reference, its measure, or both: 'Homes let (HSG 3)', 'HSG 3: Homes let'. */
function named(text: string, known: Known): ListEntry["items"] | null {
  const names = [text, CODE_LAST.exec(text)?.[1], text.replace(CODE_LAST, ""), CODE_FIRST.exec(text)?.[1]];
  for (const name of names) {
    const items = name === undefined || name === "" ? null : known.get(keyOf(name));
    if (items) return items;
  }
  return null;
}
