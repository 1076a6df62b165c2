import { strToU8 } from "fflate";
import type { Book } from "./book";
import { type Parts, partText, relationships, workbookPart } from "./package";
import { dropPart, freePath, insertBefore, putPart, relate, unrelate } from "./part-edits";
import { columnNames, type Table, tableRef } from "./tables";
import { attributes, escapeXml, startTags } from "./xml";

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
    for (const table of tables) if (table.part !== undefined) renameColumns(parts, table);
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

// A header cell that was overwritten renames its column, as in Excel; a part that says otherwise is damaged.
function renameColumns(parts: Parts, table: Table): void {
  const { part, sheet, hasHeaders } = table;
  if (part === undefined || !hasHeaders || !sheet.book.isTouched(sheet)) return;
  const names = columnNames(table);
  let index = 0;
  const xml = partText(parts, part).replace(/<tableColumn\s[^>]*>/g, (tag) => {
    const name = names[index];
    index += 1;
    const old = attributes(tag)["name"] ?? "";
    if (name === undefined || unbroken(name) === unbroken(old)) return tag;
    return tag.replace(/ name="[^"]*"/, ` name="${escapeName(name)}"`);
  });
  parts[part] = strToU8(xml);
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
