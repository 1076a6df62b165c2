// What stands in quotes, in brackets or behind a backslash parts no sections.
const PIECE = /"[^"]*"|\[[^\]]*\]|\\.|;|[^"[\\;]+|[\s\S]/g;

/** The sections of a number format: of positive numbers, negative ones, zero and text. */
function sectionsOf(format: string): readonly string[] {
  const sections = [""];
  for (const [piece] of format.matchAll(PIECE)) {
    if (piece === ";") sections.push("");
    else sections.push(`${sections.pop() ?? ""}${piece}`);
  }
  return sections;
}

/**
 * The section of a number format that a number is shown in, and the number that it shows; a section of its own has the
 * sign of negative numbers in itself. An empty one shows nothing, which the engine does not know of zero.
 */
export function sectionFor(format: string, value: number): { readonly section: string; readonly value: number } {
  const sections = sectionsOf(format);
  const [positive = "", negative, zero] = sections;
  // Sections that state their own condition are left to the engine.
  if (sections.length === 1 || /\[[<>=]/.test(format)) return { section: format, value };
  if (value < 0) return { section: negative ?? "", value: -value };
  return { section: value === 0 && zero !== undefined ? zero : positive, value };
}
