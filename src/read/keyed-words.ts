import { recognise, wordKey, type Meaning, type Vocabulary } from "../kpi/vocabulary";
import type { SheetSnapshot } from "./snapshot";

/** A key stands right above its table. */
const ROWS_ABOVE = 20;
/** A whole key may stand in one cell; longer texts are notes. */
const LONGEST_CELL = 400;

/** 'D = data only', 'Key: NS – not started'. */
const DEFINES = /^(?:(?:key|rag|legend|ratings?)(?: ?[-:])? )?([a-z]{1,2}) ?(?:=|:|- | means )[ -]*([^=]+)$/;
/** What a key calls what is rated neither well nor badly, besides the words of the vocabulary. */
const FOR_INFORMATION = /^(?:no target(?: set)?|data only(?: [-(]? ?no target(?: set)?\)?)?|(?:monitor|monitoring|tracking) only|contextual (?:measure|indicator|data|information))$/; // prettier-ignore

/**
 * The letters that a key above a table explains by a rating or status that is known. What is a word by itself keeps its
 * meaning: a key that turns Green into Red is no key.
 */
export function keyedWords(sheet: SheetSnapshot, header: number, words: Vocabulary): Vocabulary {
  const found = new Map<string, Meaning>();
  const first = Math.max(0, header - ROWS_ABOVE - sheet.top);
  for (const cells of sheet.values.slice(first, Math.max(0, header - sheet.top)))
    for (const value of cells)
      if (typeof value === "string" && value.length <= LONGEST_CELL && /[=:–-]|means/.test(value))
        for (const part of value.split(/[\n,;|]/)) {
          const [, letters = "", explained = ""] = DEFINES.exec(wordKey(part)) ?? [];
          if (letters === "" || words.has(letters)) continue;
          const meaning = meaningOf(explained.trim(), words);
          if (meaning) found.set(letters, meaning);
        }
  return found;
}

function meaningOf(explained: string, words: Vocabulary): Meaning | null {
  if (FOR_INFORMATION.test(explained)) return { rating: "grey", status: null };
  const recognised = recognise(explained, words);
  return recognised.kind === "known" ? recognised.meaning : null;
}
