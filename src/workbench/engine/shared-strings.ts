import { unescapeCharacters, unescapeXml } from "./xml";

const RUN = /<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;

/** The text of an <si> or <is>: its runs joined, without the phonetic guide. */
export function richText(xml: string): string {
  let text = "";
  for (const [, run] of xml.replace(PHONETIC, "").matchAll(RUN)) text += unescapeXml(run ?? "");
  return unescapeCharacters(text);
}

/** The strings of xl/sharedStrings.xml, by index. */
export function sharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map((match) =>
    richText(match[1] ?? ""),
  );
}
