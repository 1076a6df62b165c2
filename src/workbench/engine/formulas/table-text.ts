/** Rows of a table that a structured reference may name. */
const ITEMS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;
export type Item = (typeof ITEMS)[number];

/** A structured reference, taken apart. Without items it means the rows of data. */
export interface TableText {
  /** "" inside the table itself. */
  readonly table: string;
  readonly items: readonly Item[];
  /** The first and the last of the columns; both undefined for all. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

const NESTED = /\s*\[((?:'[\s\S]|[^[\]'])*)\]\s*([,:]?)/y;

function unescaped(column: string): string {
  return column.replace(/'([\s\S])/g, "$1");
}

// support.microsoft.com, "Using structured references with Excel tables": these need an apostrophe before them.
function escaped(column: string): string {
  return column.replace(/[[\]#'@]/g, "'$&");
}

function itemOf(text: string): Item | undefined {
  return ITEMS.find((each) => each.toLowerCase() === text.trim().toLowerCase());
}

/** Takes "T[[#Headers],[Col]]" apart; undefined where it is no structured reference. */
export function parseTable(text: string): TableText | undefined {
  const open = text.indexOf("[");
  const table = text.slice(0, open);
  const inner = text.slice(open + 1, -1);
  if (inner.startsWith("@")) return thisRow(table, inner.slice(1));
  const item = itemOf(inner);
  if (item !== undefined) return { table, items: [item], first: undefined, last: undefined };
  if (inner.trimStart().startsWith("[")) return nested(table, inner);
  const column = inner === "" ? undefined : unescaped(inner);
  return { table, items: [], first: column, last: column };
}

function thisRow(table: string, rest: string): TableText | undefined {
  if (rest.trimStart().startsWith("[")) {
    const found = nested(table, rest);
    return found?.items.length === 0 ? { ...found, items: ["#This Row"] } : undefined;
  }
  const column = rest === "" ? undefined : unescaped(rest);
  return { table, items: ["#This Row"], first: column, last: column };
}

function nested(table: string, inner: string): TableText | undefined {
  const items: Item[] = [];
  const columns: string[] = [];
  let joined = "";
  NESTED.lastIndex = 0;
  for (let at = 0; at < inner.trimEnd().length; at = NESTED.lastIndex) {
    const match = NESTED.exec(inner);
    if (match === null) return undefined;
    const [, name = "", join = ""] = match;
    const item = itemOf(name);
    if (item !== undefined && columns.length === 0 && joined !== ":") items.push(item);
    else if (columns.length === 0 || (columns.length === 1 && joined === ":")) columns.push(unescaped(name));
    else return undefined;
    joined = join;
  }
  if (joined !== "") return undefined;
  const [first, last = first] = columns;
  return { table, items, first, last };
}

/** As Excel shows it. */
export function shownTable({ table, items, first, last }: TableText): string {
  if (items.includes("#This Row")) {
    if (first === undefined) return `${table}[@]`;
    const isPlain = /^[\p{L}\p{N}_]+$/u.test(first);
    if (first === last) return isPlain ? `${table}[@${first}]` : `${table}[@[${escaped(first)}]]`;
    return `${table}[@${columnsText(first, last)}]`;
  }
  return spelled({ table, items, first, last });
}

/**
 * As the file spells it: ECMA-376 part 1, 18.17.2, which has no @. Of the two spellings that it gives an item alone,
 * LibreOffice reads but [[#All]].
 */
export function filedTable(text: TableText): string {
  const [item, ...others] = text.items;
  if (item !== undefined && others.length === 0 && text.first === undefined) return `${text.table}[[${item}]]`;
  return spelled(text);
}

function spelled({ table, items, first, last }: TableText): string {
  const parts = items.map((item) => `[${item}]`);
  if (first !== undefined) parts.push(columnsText(first, last));
  if (parts.length === 0) return table === "" ? "[]" : `${table}[]`;
  const [only = ""] = parts;
  return parts.length === 1 && first === last ? `${table}${only}` : `${table}[${parts.join(",")}]`;
}

function columnsText(first: string, last: string | undefined): string {
  const from = `[${escaped(first)}]`;
  return last === undefined || last === first ? from : `${from}:[${escaped(last)}]`;
}
