import { fold, tidy } from "../../../kpi/text";
import type { Role } from "../../../kpi/role";
import type { Book } from "../../../read/register";
import { countsOf } from "./column-values";
import { isGarbled, slipBetween } from "./slips";

/** How two spellings differ: in spaces, in capitals, in punctuation, or in letters. */
export type Difference = "spaces" | "capitals" | "punctuation" | "letters";

/** The spelling that a text should have. */
export interface Usual {
  readonly text: string;
  /** How many rows of the book are spelt so. */
  readonly count: number;
  readonly difference: Difference;
}

/** Texts that are the same but for spaces, capitals and punctuation. */
interface Group {
  /** Its words, folded; what says nothing of the matter ('and', 'the') is left out. */
  readonly words: readonly string[];
  readonly spellings: Map<string, number>;
  total: number;
  usual: string;
}

/** A rarer spelling is a slip only where the other stands in so many times as many rows… */
const CLEARLY_RARER = 3;
/** …or where the text is so long that one letter cannot be meant, in however many rows. */
const LONG = { words: 4, letters: 25 } as const;
/** Where it is nearly so long, the other must stand in so many times as many rows. */
const LONGISH = { words: 3, letters: 25, rarer: 2 } as const;
/** One garbled word among so many is a slip; the other spelling must stand in so many times as many rows. */
const GARBLED = { words: 4, rarer: 2 } as const;
/** A text of more words is a comment in the wrong column, no name: comparing it word by word takes their square in time. */
const MOST_WORDS = 100;
/** So many texts that differ in the same one word are a list ('Officer North', 'Officer South'), not slips. */
const LIST = 60;

/** The roles that hold the same few texts again and again. */
export const REPEATING = ["objective", "subObjective", "service", "owner"] as const satisfies readonly Role[];
export type RepeatingRole = (typeof REPEATING)[number];

const found = new WeakMap<Book, Map<RepeatingRole, ReadonlyMap<string, Usual>>>();

/** The texts of a role, over all registers, that look like a slip, with the spelling that was probably meant. */
export function slipsIn(book: Book, role: RepeatingRole): ReadonlyMap<string, Usual> {
  const ofBook = found.get(book) ?? new Map<RepeatingRole, ReadonlyMap<string, Usual>>();
  found.set(book, ofBook);
  const slips = ofBook.get(role) ?? findSlips(book, role);
  ofBook.set(role, slips);
  return slips;
}

function findSlips(book: Book, role: RepeatingRole): ReadonlyMap<string, Usual> {
  const groups = groupsOf(book, role);
  const slips = new Map<string, Usual>();
  for (const group of groups)
    if (group.spellings.size > 1)
      for (const text of group.spellings.keys())
        if (text !== group.usual) slips.set(text, usualOf(group, differenceOf(text, group.usual)));
  for (const [rare, common] of nearGroups(groups, role))
    for (const text of rare.spellings.keys()) slips.set(text, usualOf(common, "letters"));
  return slips;
}

function usualOf({ usual, spellings }: Group, difference: Difference): Usual {
  return { text: usual, count: spellings.get(usual) ?? 0, difference };
}

function groupsOf(book: Book, role: RepeatingRole): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const register of book.registers)
    for (const [text, count] of countsOf(register, role)) {
      const words = wordsOf(text);
      const key = joined(words);
      const group: Group = groups.get(key) ?? { words, spellings: new Map(), total: 0, usual: text };
      groups.set(key, group);
      const rows = (group.spellings.get(text) ?? 0) + count;
      group.spellings.set(text, rows);
      group.total += count;
      if (rows > (group.spellings.get(group.usual) ?? 0)) group.usual = text;
    }
  return [...groups.values()];
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(["and", "the"]);

function wordsOf(text: string): readonly string[] {
  const all = fold(text).replace(/['’]/g, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""); // prettier-ignore
  const telling = all.filter((word) => !SAYS_NOTHING.has(word));
  return telling.length > 0 ? telling : [fold(text)];
}

/** Without spaces, but for those that keep two numbers apart: 'Objective 1 1' is not 'Objective 11'. */
function joined(words: readonly string[]): string {
  return words.reduce((before, word) => (/\d$/.test(before) && /^\d/.test(word) ? `${before} ${word}` : before + word), ""); // prettier-ignore
}

function differenceOf(text: string, usual: string): Difference {
  const bare = (of: string): string => tidy(of).replaceAll(" ", "");
  if (bare(text) === bare(usual)) return "spaces";
  if (bare(text).toLowerCase() === bare(usual).toLowerCase()) return "capitals";
  const letters = (of: string): string => fold(of).replace(/[^\p{L}\p{N}]/gu, "");
  return letters(text) === letters(usual) ? "punctuation" : "letters";
}

/** The pairs of groups that differ in one word, and that word by a slip; the slip first. */
function* nearGroups(groups: readonly Group[], role: RepeatingRole): Generator<readonly [Group, Group]> {
  const buckets = new Map<string, { readonly group: Group; readonly word: string }[]>();
  for (const group of groups) {
    if (group.words.length > MOST_WORDS) continue;
    for (const [index, word] of group.words.entries()) {
      if (word.length < 4 || /\d/.test(word)) continue;
      const key = group.words.with(index, "*").join(" ");
      const bucket = buckets.get(key);
      if (bucket) bucket.push({ group, word });
      else buckets.set(key, [{ group, word }]);
    }
  }
  for (const bucket of buckets.values())
    if (bucket.length > 1 && bucket.length <= LIST)
      for (const [index, a] of bucket.entries())
        for (const b of bucket.slice(index + 1)) {
          const [rare, common] = isRarer(a, b) ? [a, b] : [b, a];
          if (isSlip(rare, common, role)) yield [rare.group, common.group];
        }
}

interface Member {
  readonly group: Group;
  readonly word: string;
}

/** Of two that are equally common, the shorter: letters are left out more often than put in. */
function isRarer(a: Member, b: Member): boolean {
  return a.group.total < b.group.total || (a.group.total === b.group.total && a.word.length < b.word.length);
}

function isSlip(rare: Member, common: Member, role: RepeatingRole): boolean {
  const { words, total } = rare.group;
  // 'Housing Officers' is no slip for 'Housing Officer': it is several of them.
  if (role === "owner" && (`${rare.word}s` === common.word || `${common.word}s` === rare.word)) return false;
  const edits = slipBetween(rare.word, common.word);
  if (edits !== null && total * CLEARLY_RARER <= common.group.total) return true;
  if (edits === 1) {
    const { length: letters } = words.join(" ");
    const isTwiceAsRare = total * LONGISH.rarer <= common.group.total;
    if (isTwiceAsRare && words.length >= LONGISH.words && letters >= LONGISH.letters) return true;
    return words.length >= LONG.words && letters >= LONG.letters;
  }
  if (edits !== null || words.length < GARBLED.words || total * GARBLED.rarer > common.group.total) return false;
  return isGarbled(rare.word) && !isGarbled(common.word) && !isInitials(rare);
}

/** 'PSN' is no garbled word. */
function isInitials({ group, word }: Member): boolean {
  return tidy(group.usual).split(/[^\p{L}\p{N}]+/u).includes(word.toUpperCase()); // prettier-ignore
}
