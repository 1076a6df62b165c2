const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const COLON = 0x3a;

/** Where a start tag stands in the bytes: its name without a prefix, and the ">" or "/>" that ends it. */
export type Visit = (bytes: Uint8Array, name: number, nameEnd: number, tagEnd: number) => boolean;

/**
 * Whether these bytes are whole XML: every tag closed by its own, quotes paired, nothing deeper than `deepest`, no
 * document type (which could define entities). Goes over the bytes once, so that it costs little beside reading them.
 * What is not whole is not read: the engine and we would each make something else of it, half a sheet perhaps.
 * @param visit is called with each start tag; where it says false, the XML is refused
 * @returns "odd" where it is whole but has what Excel never writes: comments, sections of characters, instructions,
 * ">" within quotes
 */
export function scanXml(bytes: Uint8Array, deepest: number, visit?: Visit): "whole" | "odd" | "broken" {
  const opened: number[] = [];
  let hasRoot = false;
  let isOdd = false;
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at)) {
    const next = bytes[at + 1];
    if (next === QUESTION || next === BANG) {
      const isDeclaration = next === QUESTION && opened.length === 0 && !hasRoot;
      isOdd ||= !isDeclaration;
      at = afterAside(bytes, at);
      if (at < 0) return "broken";
      continue;
    }
    if (next === SLASH) {
      const nameEnd = endOfName(bytes, at + 2);
      const from = opened.pop();
      if (from === undefined || !isSame(bytes, from, at + 2, nameEnd)) return "broken";
      at = skipSpace(bytes, nameEnd);
      if (bytes[at] !== GREATER) return "broken";
      continue;
    }
    const nameEnd = endOfName(bytes, at + 1);
    const end = endOfTag(bytes, nameEnd);
    if (nameEnd === at + 1 || end < 0 || (opened.length === 0 && hasRoot)) return "broken";
    hasRoot = true;
    isOdd ||= bytes.indexOf(GREATER, nameEnd) < end;
    const isEmpty = bytes[end - 1] === SLASH;
    if (visit !== undefined && !visit(bytes, localName(bytes, at + 1, nameEnd), nameEnd, isEmpty ? end - 1 : end)) return "broken"; // prettier-ignore
    if (opened.length >= deepest) return "broken";
    if (!isEmpty) opened.push(at + 1);
    at = end;
  }
  if (!hasRoot || opened.length > 0) return "broken";
  return isOdd ? "odd" : "whole";
}

/** Behind an instruction, a comment or a section of characters; -1 where it does not end or is a document type. */
function afterAside(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, "?>");
  if (startsWith(bytes, at, "<!--")) return after(bytes, at + 4, "-->");
  return startsWith(bytes, at, "<![CDATA[") ? after(bytes, at + 9, "]]>") : -1;
}

function after(bytes: Uint8Array, from: number, end: string): number {
  for (let at = bytes.indexOf(GREATER, from + end.length - 1); at >= 0; at = bytes.indexOf(GREATER, at + 1))
    if (startsWith(bytes, at - end.length + 1, end)) return at;
  return -1;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

function endOfName(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === GREATER || byte === SLASH || byte === LESS || isSpace(byte)) break;
  }
  return at;
}

function localName(bytes: Uint8Array, from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) if (bytes[at] === COLON) return at + 1;
  return from;
}

/** The ">" of a start tag, whose quotes may hold one; -1 where there is none, or a "<" stands before it. */
function endOfTag(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === GREATER) return at;
    if (byte === LESS) return -1;
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    at += 1;
    while (at < bytes.length && bytes[at] !== byte) {
      if (bytes[at] === LESS) return -1;
      at += 1;
    }
  }
  return -1;
}

function isSame(bytes: Uint8Array, open: number, close: number, closeEnd: number): boolean {
  for (let at = close; at < closeEnd; at += 1) if (bytes[at] !== bytes[open + at - close]) return false;
  return endOfName(bytes, open) - open === closeEnd - close;
}
