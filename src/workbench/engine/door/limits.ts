/**
 * What is more than a workbook of a council ever holds is refused before it is read. Excel's own limits where it has
 * any (support.microsoft.com, "Excel specifications and limits"); the others are some ten times what 100,000 items take.
 */
export const LIMITS = {
  /** Bytes of all parts, unpacked. */
  bytes: 512 * 1024 * 1024,
  /** Bytes of one part of XML, unpacked: a longer one fits into no string. */
  xmlBytes: 256 * 1024 * 1024,
  parts: 20_000,
  /** Excel has no limit but memory; the engine's time grows with the square of them. */
  sheets: 1_000,
  /** Excel: 65,490 unique cell formats. */
  cellFormats: 65_490,
  /** Elements within elements. Excel's deepest (groups of shapes within alternatives) are about thirty. */
  depth: 256,
} as const;
