import { placeOf, type Place } from "../../kpi/address";
import { bucketOf, said, type Field, type Item, type Past } from "../../kpi/item";
import { quarterName } from "../../kpi/period";
import type { Bucket } from "../../kpi/rating";
import type { Role } from "../../kpi/role";
import { tidy } from "../../kpi/text";
import type { Register } from "../../read/register";
import type { ExceptionField } from "../layout";
import { FIELD_HEADINGS } from "./table-fields";
import { tidyLines } from "../sheets/text-lines";
import { travelText, type Travels } from "./travel";

export interface ExceptionColumn {
  readonly field: ExceptionField;
  readonly heading: string;
}

export interface ExceptionCell {
  readonly text: string;
  /** Where on the item's sheet it stands; null for what was worked out. */
  readonly place: Place | null;
  /** Of a rating: what it is coloured as. */
  readonly bucket?: Bucket;
}

/** What is listed, and what is known of it. */
interface Listed {
  readonly registers: readonly Register[];
  readonly items: readonly Item[];
  readonly travels: ReadonlyMap<Item, Travels>;
  /** The council's own word for an item's rating or status. */
  readonly wordOf: (item: Item) => string;
}

interface Column extends ExceptionColumn {
  readonly cell: (item: Item) => ExceptionCell;
}

/** The columns that a field comes to: one, none where nothing is known of it, one a period for earlier figures. */
export function columnsFor(field: ExceptionField, asked: string | null, about: Listed): Column[] {
  const { registers, items, travels, wordOf } = about;
  const one = (heading: string, cell: Column["cell"]): Column[] => [{ field, heading: asked ?? heading, cell }];
  const worked = (text: string): ExceptionCell => ({ text, place: null });
  switch (field) {
    case "rating":
      return one(FIELD_HEADINGS.rating, (item) => ({ ...cellOf(item.fields.rating ?? item.fields.status), text: wordOf(item), bucket: bucketOf(item) })); // prettier-ignore
    case "title":
      return one(FIELD_HEADINGS.title, (item) => ({ ...cellOf(item.fields.measure), text: titleOf(item) }));
    case "section":
      return items.some(({ section }) => section !== null) ? one(FIELD_HEADINGS.section, ({ section }) => worked(section ?? "")) : []; // prettier-ignore
    case "sheet":
      return one(FIELD_HEADINGS.sheet, ({ sheet }) => worked(sheet));
    case "explanation":
      return one(FIELD_HEADINGS.explanation, () => worked(""));
    case "previous":
      return previousColumns(items);
    case "travelLastQuarter":
    case "travelLastYear": {
      const which = field === "travelLastQuarter" ? "lastQuarter" : "lastYear";
      const textOf = (item: Item): string => {
        const told = travels.get(item);
        return told ? travelText(told[which]) : "";
      };
      return items.some((item) => textOf(item) !== "")
        ? one(FIELD_HEADINGS[field], (item) => worked(textOf(item)))
        : [];
    }
    default:
      return registers.some((register) => register.items.some(({ fields }) => fields[field] !== undefined))
        ? one(writtenHeading(registers, field) ?? FIELD_HEADINGS[field], ({ fields }) => cellOf(fields[field]))
        : [];
  }
}

/** Earlier figures, earliest period first. */
function previousColumns(items: readonly Item[]): Column[] {
  const periods = new Map<string, Past>();
  for (const { past } of items) for (const one of past) if (one.fields.actual) periods.set(periodKey(one), one);
  const ordered = [...periods.values()].sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.quarter ?? 5) - (b.quarter ?? 5)); // prettier-ignore
  return ordered.map((period) => ({
    field: "previous",
    heading: period.quarter === null ? yearName(period.year) : quarterName({ quarter: period.quarter, year: period.year }), // prettier-ignore
    cell: ({ past }) => {
      const then = past.find((one) => periodKey(one) === periodKey(period))?.fields.actual;
      // It may stand on another quarter's sheet, so there is no telling its cell.
      return { text: then ? tidy(then.text) : "", place: null };
    },
  }));
}

function periodKey({ quarter, year }: Past): string {
  return `${year ?? ""} ${quarter ?? ""}`;
}

function yearName(year: number | null): string {
  return year === null ? "Last year" : `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function cellOf(field: Field | undefined): ExceptionCell {
  if (!field) return { text: "", place: null };
  return { text: field.missing || field.error ? "" : tidyLines(field.text), place: placeOf(field) };
}

/** 'Rent lost (HSG 4)'; 'CSI Rent lost (HSG 4)' where it is critical. */
function titleOf(item: Item): string {
  const measure = tidy(said(item, "measure") ?? "");
  const reference = tidy(said(item, "reference") ?? "");
  return `${item.critical ? "CSI " : ""}${reference === "" ? measure : `${measure} (${reference})`}`;
}

/** The registers' own heading, where all that have one call it the same. */
function writtenHeading(registers: readonly Register[], role: Role): string | null {
  const written = new Set(registers.flatMap(({ headings }) => tidy(headings[role] ?? "") || [])); // prettier-ignore
  return written.size === 1 ? ([...written][0] ?? null) : null;
}
