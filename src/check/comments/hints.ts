/**
 * What a comment may hold. Rules that look for words in comments ask for their hint first: one walk over each comment
 * finds all hints of all rules, in less time than one of their patterns takes. A hint may be given in vain, so the rule
 * looks closer; where it is not given, there is nothing to find.
 */
export const HINTS = {
  /** No longer than a promise of a comment, or a comment that says nothing. */
  short: 1,
  /** Words or marks that are left in where a comment should stand. */
  placeholder: 2,
  /** That a figure is not final. */
  notFinal: 4,
  /** A year of this century. */
  year: 8,
  target: 16,
  /** '62 of 65'. */
  fraction: 32,
  /** '2024/25', '24-25'. */
  financialYear: 64,
  /** How a comment begins that speaks of a quarter as of now. */
  quarterFirst: 128,
} as const;

/** All of them: of a text with letters or signs that the walk does not know. */
export const ANY_HINT = 255;

/** The longest comment that is short, folded, in characters. */
export const LONGEST_SHORT = 75;

/** Words that mean something only beside what comes next; never given as hints. */
export const BESIDE = {
  /** Before a number they may make a fraction: 'of 65', 'out of the 65'. */
  ofNumber: 256,
  not: 512,
  /** Behind 'not': 'not all figures are in'. */
  all: 1024,
  /** A comment may open with them before it says what it is about: 'The figures at Q1'. */
  opens: 2048,
} as const;

/** A word is looked up by so many of its first letters. */
export const LETTERS_LOOKED_AT = 4;

const NOT_FINAL = "prov pred proj esti fore unau unva unco inte draf prel subj awai wait pend fina vali audi conf veri behi arre"; // prettier-ignore
const LEFT_IN = "narr comm need requ upda plea here lore todo xx xxx xxxx";
const QUARTER_FIRST = "q q1 q2 q3 qone qtwo qthr quar at firs seco thir 1st 2nd 3rd perf figu resu data upda posi outt coll actu prog scor rate"; // prettier-ignore

/** Beginnings of words, or short words whole, with what they hint at; `first` where they hint only as the first word. */
export function tellingWords(): readonly {
  readonly word: string;
  readonly hints: number;
  readonly first: boolean;
}[] {
  const all = (words: string, hints: number, first = false) => words.split(" ").map((word) => ({ word, hints, first }));
  const lag = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `lag${letter}`).join(" ");
  const years = Array.from({ length: 100 }, (_, year) => String(2000 + year)).join(" ");
  return [
    ...all(NOT_FINAL, HINTS.notFinal),
    ...all(`lag ${lag}`, HINTS.notFinal),
    ...all(LEFT_IN, HINTS.placeholder),
    ...all("targ", HINTS.target),
    ...all(years, HINTS.year),
    ...all("of out the our all", BESIDE.ofNumber),
    ...all("not", BESIDE.not),
    ...all("all", BESIDE.all),
    ...all(QUARTER_FIRST, HINTS.quarterFirst, true),
    ...all("the as", BESIDE.opens, true),
  ];
}
