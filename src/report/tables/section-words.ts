/** 'Objective 1: A cleaner district', 'Strategic priority 2 – Homes'. */
const BEGINS = /^(?:(?:the|our|strategic|corporate|council|key) )*(objective|priority|theme|outcome|aim)\b/i;

/** What the headings between the rows call themselves, where all of them do and agree: 'Objective'. Else 'Section'. */
export function sectionsHeading(names: readonly string[]): string {
  const words = new Set(names.map((name) => BEGINS.exec(name)?.[1]?.toLowerCase() ?? ""));
  const [word = ""] = words;
  return words.size === 1 && word !== "" ? word.charAt(0).toUpperCase() + word.slice(1) : "Section";
}

/**
 * A title that speaks of services, where the groups below it are the headings between the rows.
 * @param others titles that are taken already
 */
export function sectionsTitle(title: string, heading: string, others: readonly string[]): string {
  const said = title.replace(/\b(by) services?\b/i, `$1 ${heading.toLowerCase()}`);
  return others.some((other) => other.toLowerCase() === said.toLowerCase()) ? title : said;
}
