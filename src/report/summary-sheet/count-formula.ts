import type { Kind } from "../../kpi/item";
import { KIND_WORDS, quoted } from "../register-sheet/counted-as";
import { REGISTER_TABLE } from "../sheets/plan";
import { YES } from "../register-sheet/register-columns";

/** Which rows of the Register are counted: those that meet everything that is given. */
export interface Counted {
  readonly kind: Kind | null;
  /** The column of the Register, and what it holds, as a criterion. */
  readonly by: readonly { readonly column: string; readonly criterion: string }[];
  readonly critical: boolean;
}

/** Without its '='. */
export function countFormula({ kind, by, critical }: Counted): string {
  const criteria = [
    ...by,
    ...(kind === null ? [] : [{ column: "Kind", criterion: quoted(KIND_WORDS[kind]) }]),
    ...(critical ? [{ column: "Critical", criterion: quoted(YES) }] : []),
  ];
  if (criteria.length === 0) return `ROWS(${columnOf("Rating")})`;
  return `COUNTIFS(${criteria.map(({ column, criterion }) => `${columnOf(column)},${criterion}`).join(",")})`;
}

function columnOf(heading: string): string {
  return `${REGISTER_TABLE}[${heading}]`;
}

/** A criterion holds no more. */
const LONGEST = 255;
const ENOUGH = 200;
/** Begins with a letter, so that it is no comparison and no number, and holds nothing that stands for other letters. */
const PLAIN = /^\p{L}[^*?~]*$/u;
/** Excel takes it for a number, a date or a truth before it looks for the text. */
const LIKE_A_VALUE =
  /^[\d£$€%+\-.,(/\s]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\d|^(?:true|false)$/i;

/**
 * What COUNTIFS is to look for so that it finds this text and no other of them: the cell that holds it, where the text
 * is plain; else the text itself with what stands for other letters, or for a comparison, taken literally.
 * @param cell where the text stands
 * @param others the texts that it must be told from
 */
export function criterionFor(text: string, cell: string, others: readonly string[]): string {
  if (text === "") return '""';
  if (text.length > LONGEST) return quoted(`=${escaped(text.slice(0, ENOUGH))}*`);
  if (!LIKE_A_VALUE.test(text)) return PLAIN.test(text) ? cell : quoted(`=${escaped(text)}`);
  // A pattern finds texts only, and so is no number or date; one that would find another text as well is no use.
  const shortened = Array.from(text).slice(0, -1).join("").toLowerCase();
  const isUnlike = others.every((other) => other === text || other.length !== text.length || !other.toLowerCase().startsWith(shortened)); // prettier-ignore
  return quoted(isUnlike && shortened !== "" ? `=${escaped(shortened)}?` : `=${escaped(text)}`);
}

function escaped(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}
