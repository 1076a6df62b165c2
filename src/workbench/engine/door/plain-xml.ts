import { strFromU8, strToU8 } from "fflate";
import { escapeXml } from "../xml";

const ASIDE = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?(?!xml\s)[\s\S]*?\?>/g;
const TAG = /<(?:[^<>"']|"[^"]*"|'[^']*')+>/g;

/**
 * The same XML as Excel would write it: no comments or instructions, characters escaped. The stand-in looks for tags
 * in the text: within a comment it would find what the engine does not, and look for its end again and again.
 */
export function plainXml(bytes: Uint8Array): Uint8Array {
  const text = strFromU8(bytes).replace(ASIDE, (_, characters = "") => escapeXml(String(characters)));
  return strToU8(text.replace(TAG, (tag) => (tag.indexOf(">") === tag.length - 1 ? tag : `${tag.slice(0, -1).replaceAll(">", "&gt;")}>`))); // prettier-ignore
}
