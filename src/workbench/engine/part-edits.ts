import { strToU8 } from "fflate";
import { type Parts, partText, relationships, relsPath } from "./package";
import { attributes, escapeXml, startTags } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Adds a relationship of a part to another and answers its id. */
export function relate(parts: Parts, from: string, type: string, target: string): string {
  const path = relsPath(from);
  const xml = partText(parts, path) || `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const taken = new Set(startTags(xml, "Relationship").map((tag) => attributes(tag)["Id"]));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const added = `<Relationship Id="rId${number}" Type="${type}" Target="/${escapeXml(target)}"/>`;
  const opened = xml.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  parts[path] = strToU8(opened.replace("</Relationships>", `${added}</Relationships>`));
  return `rId${number}`;
}

/** Takes the relationships away whose id is one of these. */
export function unrelate(parts: Parts, from: string, ids: ReadonlySet<string>): void {
  const path = relsPath(from);
  const xml = partText(parts, path).replace(/<Relationship\s[^>]*?(?:\/>|><\/Relationship>)/g, (tag) =>
    ids.has(attributes(tag)["Id"] ?? "") ? "" : tag,
  );
  parts[path] = strToU8(xml);
}

/** Puts a part into the package with its content type. */
export function putPart(parts: Parts, path: string, type: string, bytes: Uint8Array): void {
  parts[path] = bytes;
  const types = "[Content_Types].xml";
  const xml = withoutOverride(partText(parts, types), path);
  const added = `<Override PartName="/${path}" ContentType="${type}"/></Types>`;
  parts[types] = strToU8(xml.replace("</Types>", added));
}

/** Takes a part out of the package. */
export function dropPart(parts: Parts, path: string): void {
  Reflect.deleteProperty(parts, path);
  const types = "[Content_Types].xml";
  parts[types] = strToU8(withoutOverride(partText(parts, types), path));
}

/** Takes a part out of the package with what leads to it from that other part. */
export function takeAway(parts: Parts, from: string, part: string): void {
  const ids = relationships(parts, from).flatMap(({ id, target }) => (target === part ? [id] : []));
  unrelate(parts, from, new Set(ids));
  if (relationships(parts, from).length === 0) Reflect.deleteProperty(parts, relsPath(from));
  dropPart(parts, part);
}

function withoutOverride(xml: string, path: string): string {
  return xml.replace(/<Override\s[^>]*?(?:\/>|><\/Override>)/g, (tag) =>
    attributes(tag)["PartName"] === `/${path}` ? "" : tag,
  );
}

/** The first free path of the form "xl/tables/table1.xml". */
export function freePath(parts: Parts, before: string, after: string): string {
  let number = 1;
  while (parts[`${before}${number}${after}`] !== undefined) number += 1;
  return `${before}${number}${after}`;
}

/** Puts an element into a worksheet part, before the first of the elements that the schema has after it. */
export function insertBefore(xml: string, element: string, followers: readonly string[]): string {
  const at = xml.search(new RegExp(`<(?:${followers.join("|")})[\\s/>]|</worksheet>`));
  return `${xml.slice(0, at)}${element}${xml.slice(at)}`;
}
