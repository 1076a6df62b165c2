import { strToU8 } from "fflate";
import type { Book } from "./book";
import { type Parts, partText, relationships, workbookPart } from "./package";
import { dropPart, freePath, insertBefore, putPart, relate, unrelate } from "./part-edits";
import { columnNames, type Table, tableRef } from "./tables";
import { attributes, elements, escapeXml, startTags } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const SHEET_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Brings the saved tables into line: those added since opening get a part, those removed lose theirs. */
export function saveTables(parts: Parts, book: Book): void {
  for (const { id, part } of workbookPart(parts).sheets) {
    const sheet = book.sheets.find((each) => each.id === id);
    if (sheet === undefined) continue;
    const tables = book.tables.on(sheet);
    const stored = relationships(parts, part).filter(({ type }) => type === "table");
    const gone = stored.filter(({ target }) => !tables.some((table) => table.part === target));
    const added = tables.filter((table) => table.part === undefined);
    for (const { target } of gone) dropPart(parts, target);
    if (gone.length > 0) unrelate(parts, part, new Set(gone.map((each) => each.id)));
    for (const table of tables) updatePart(parts, table);
    const ids = added.map((table) => {
      const path = freePath(parts, "xl/tables/table", ".xml");
      putPart(parts, path, TYPE, strToU8(tableXml(table)));
      return relate(parts, part, RELATION, path);
    });
    if (gone.length + added.length > 0) listTables(parts, part, new Set(gone.map((each) => each.id)), ids);
  }
  dropOrphans(parts);
}

function listTables(parts: Parts, part: string, gone: ReadonlySet<string>, added: readonly string[]): void {
  const xml = partText(parts, part);
  const kept = startTags(xml, "tablePart").map((tag) => attributes(tag)["r:id"] ?? "");
  const ids = [...kept.filter((id) => !gone.has(id)), ...added];
  const bare = xml.replace(/<tableParts[^>]*?(?:\/>|>[\s\S]*?<\/tableParts>)/, "");
  const items = ids.map((id) => `<tablePart xmlns:r="${SHEET_RELATIONS}" r:id="${id}"/>`).join("");
  const list = ids.length === 0 ? "" : `<tableParts count="${ids.length}">${items}</tableParts>`;
  parts[part] = strToU8(insertBefore(bare, list, ["extLst"]));
}

// A deleted sheet's tables stay behind in the engine's package.
function dropOrphans(parts: Parts): void {
  const used = new Set(
    workbookPart(parts).sheets.flatMap(({ part }) => relationships(parts, part).map(({ target }) => target)),
  );
  for (const path of Object.keys(parts)) {
    if (/^xl\/tables\/[^/]+\.xml$/.test(path) && !used.has(path)) dropPart(parts, path);
  }
}

// What was renamed, resized or got other headers since opening; a part that says otherwise is damaged.
function updatePart(parts: Parts, table: Table): void {
  const { part, sheet } = table;
  if (part === undefined) return;
  const old = partText(parts, part);
  const ref = tableRef(table);
  const names = columnNames(table);
  let xml = old.replace(/<(?:\w+:)?table\s[^>]*>/, (tag) => {
    const isRenamed = attributes(tag)["displayName"] !== table.name;
    return withAttributes(tag, isRenamed ? { name: table.name, displayName: table.name, ref } : { ref });
  });
  // The filter leaves the totals out: ECMA-376 part 1, 18.5.1.2.
  const filtered = tableRef({ ...table, area: { ...table.area, rows: table.area.rows - Number(table.hasTotals) } });
  xml = xml.replace(/<(?:\w+:)?autoFilter\s[^>]*>/, (tag) => withAttributes(tag, { ref: filtered }));
  if (table.hasHeaders && sheet.book.isTouched(sheet)) xml = withColumns(xml, names);
  if (xml !== old) parts[part] = strToU8(xml);
}

function withAttributes(tag: string, given: Readonly<Record<string, string>>): string {
  const old = attributes(tag);
  return Object.entries(given).reduce((changed, [name, value]) => {
    if (old[name] === undefined || old[name] === value) return changed;
    return changed.replace(new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`), (_, start: string) => `${start}"${escapeXml(value)}"`); // prettier-ignore
  }, tag);
}

function withColumns(xml: string, names: readonly string[]): string {
  const old = elements(xml, "tableColumn");
  const ids = old.map((element) => Number(attributes(element)["id"]));
  let lastId = Math.max(0, ...ids);
  const columns = names.map((name, index) => {
    const element = old[index];
    if (element === undefined) {
      lastId += 1;
      return `<tableColumn id="${lastId}" name="${escapeName(name)}"/>`;
    }
    const known = attributes(element)["name"] ?? "";
    if (unbroken(name) === unbroken(known)) return element;
    return element.replace(/ name="[^"]*"/, ` name="${escapeName(name)}"`);
  });
  if (columns.every((column, index) => column === old[index]) && columns.length === old.length) return xml;
  const list = `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`;
  return xml.replace(/<(?:\w+:)?tableColumns[\s>][\s\S]*<\/(?:\w+:)?tableColumns>/, () => list);
}

function unbroken(name: string): string {
  return name.replace(/_x000[aAdD]_|\s+/g, " ").trim();
}

function escapeName(name: string): string {
  return escapeXml(name.replace(/\n/g, "_x000a_"));
}

function tableXml(table: Table): string {
  const ref = tableRef(table);
  const columns = columnNames(table).map(
    (name, index) => `<tableColumn id="${index + 1}" name="${escapeName(name)}"/>`,
  );
  const filter = table.hasFilter ? `<autoFilter ref="${ref}"/>` : "";
  const stripes = Number(table.isBanded);
  const look = `showFirstColumn="0" showLastColumn="0" showRowStripes="${stripes}" showColumnStripes="0"`;
  const style = table.style === "" ? "" : ` name="${escapeXml(table.style)}"`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${table.id}" ` +
    `name="${escapeXml(table.name)}" displayName="${escapeXml(table.name)}" ref="${ref}" totalsRowShown="0">` +
    `${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${style} ${look}/></table>`
  );
}
