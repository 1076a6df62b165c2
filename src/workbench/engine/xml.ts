const ENTITIES = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]); // prettier-ignore

/** Text of an XML text node or attribute, entities resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(parseInt(hex, 16));
    if (decimal !== undefined) return character(parseInt(decimal, 10));
    return ENTITIES.get(name ?? "") ?? whole;
  });
}

/** U+FFFD for a number that is no character's. */
function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}

/** Text made safe for an XML text node or attribute; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, (control) => (control < " " ? "" : control))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;");
}

/** Attributes of a start tag, their names with prefix as written. */
export function attributes(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) found[name] = unescapeXml(double ?? single ?? "");
  }
  return found;
}

/** Start tags of elements with this local name, whatever their prefix. */
export function startTags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])[^>]*>`, "g")) ?? [];
}

/** Elements of this local name with their tags, whatever their prefix; of nested ones the text ends with the inner. */
export function elements(xml: string, name: string): readonly string[] {
  const tag = `(?:[\\w-]+:)?${name}`;
  return xml.match(new RegExp(`<${tag}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${tag}>)`, "g")) ?? [];
}

/** The text of an element that holds nothing but text. */
export function textIn(element: string): string {
  return unescapeXml(element.replace(/<[^>]*>/g, ""));
}

/** Whether an XML boolean attribute says true. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

// OOXML writes characters that XML forbids as _xHHHH_ (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text that looks like such a spelling, spelled so that it is read as it is. */
export function escapeCharacters(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
