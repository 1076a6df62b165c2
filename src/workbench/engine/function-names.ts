// Functions younger than the file format are stored with a prefix: MS-XLSX 2.2.2, "future functions".
const YOUNG =
  "CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH UNIQUE SEQUENCE RANDARRAY LET TEXTSPLIT TEXTBEFORE TEXTAFTER IFNA DAYS PERCENTILE.INC QUARTILE.INC RANK.EQ STDEV.S STDEV.P VAR.S VAR.P";
const YOUNG_IN_WORKSHEETS = "FILTER SORT SORTBY";

const prefixed = new Map([
  ...YOUNG.split(" ").map((name) => [name, `_xlfn.${name}`] as const),
  ...YOUNG_IN_WORKSHEETS.split(" ").map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** A formula as the user reads it: without the prefixes of the file format. */
export function withoutPrefixes(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, "") : formula;
}

/** A formula as the file spells it. Text in quotes stays as it is. */
export function withPrefixes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|\b([A-Z][A-Z0-9.]*)(?=\()/gi, (whole, name?: string) =>
    name === undefined ? whole : (prefixed.get(name.toUpperCase()) ?? whole),
  );
}
