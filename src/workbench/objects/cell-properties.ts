import { hostError, lacking } from "../errors";
import { areaName, quoted } from "../engine/address";
import { record } from "../kind";
import type { Place } from "./common";
import { ALIGNMENT, type Aspect, FILL, FONT } from "./format-aspects";
import { eachCell } from "./range-cells";
import { setAspect } from "./range-format";

type Wanted = Readonly<Record<string, unknown>>;

function aspectsIn(table: Readonly<Record<string, Aspect>>, wanted: Wanted, member: string): [string, Aspect][] {
  return Object.keys(wanted)
    .filter((name) => wanted[name] !== false && wanted[name] !== undefined)
    .map((name) => {
      const aspect = table[name.charAt(0).toUpperCase() + name.slice(1)];
      if (aspect === undefined) throw lacking(`${member}.${name}`);
      return [name, aspect];
    });
}

/** The format as nested groups of aspects: what `{fill: {…}, font: {…}, wrapText: …}` asks for or sets. */
function grouped(format: Wanted, member: string): { readonly group: string; readonly aspects: [string, Aspect][] }[] {
  const { fill, font, ...own } = format;
  const groups = [{ group: "", aspects: aspectsIn(ALIGNMENT, own, `${member}.format`) }];
  if (fill !== undefined) groups.push({ group: "fill", aspects: aspectsIn(FILL, record(fill), `${member}.fill`) });
  if (font !== undefined) groups.push({ group: "font", aspects: aspectsIn(FONT, record(font), `${member}.font`) });
  return groups;
}

/** Range.getCellProperties: for each cell, of address and format what was asked for. */
export function cellProperties(place: Place, given: unknown): unknown {
  const { address, format, ...rest } = record(given);
  const [unknown] = Object.keys(rest).filter((name) => rest[name] !== false && rest[name] !== undefined);
  if (unknown !== undefined) throw lacking(`Range.getCellProperties.${unknown}`);
  const groups = format === undefined ? [] : grouped(record(format), "Range.getCellProperties");
  const { sheet } = place;
  const { styles } = sheet.book;
  const prefix = `${quoted(sheet.name)}!`;
  const formats = new Map<number, Wanted>();
  const formatOf = (id: number): Wanted => {
    let found = formats.get(id);
    if (found === undefined) {
      found = Object.assign(
        {},
        ...groups.map(({ group, aspects }) => {
          const answers = Object.fromEntries(aspects.map(([name, aspect]) => [name, aspect.read(styles, id)]));
          return group === "" ? answers : { [group]: answers };
        }),
      ) as Wanted;
      formats.set(id, found);
    }
    return found;
  };
  return eachCell(place, (row, column) => ({
    ...(address === true ? { address: prefix + areaName({ row, column, rows: 1, columns: 1 }) } : {}),
    ...(groups.length > 0 ? { format: formatOf(sheet.styleAt(row, column)) } : {}),
  }));
}

/** Range.setCellProperties: a format for each cell. */
export function setCellProperties(place: Place, given: unknown): void {
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : [];
  const { sheet, area } = place;
  if (rows.length !== area.rows) throw hostError("InvalidArgument");
  for (const [row, cells] of rows.entries()) {
    if (!Array.isArray(cells) || cells.length !== area.columns) throw hostError("InvalidArgument");
    for (const [column, cell] of (cells as readonly unknown[]).entries()) {
      const { format, ...rest } = record(cell);
      const [unknown] = Object.keys(rest);
      if (unknown !== undefined) throw lacking(`Range.setCellProperties.${unknown}`);
      const at = { sheet, area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 } };
      setFormat(at, record(format));
    }
  }
}

function setFormat(place: Place, format: Wanted): void {
  for (const { group, aspects } of grouped(format, "Range.setCellProperties")) {
    const values = group === "" ? format : record(format[group]);
    for (const [name, aspect] of aspects) setAspect(place, aspect, values[name]);
  }
}
