import fc from "fast-check";
import { matchesOf } from "../../src/kpi/matches";
import { remembering } from "../../src/kpi/remembering";
import { fold } from "../../src/kpi/text";
import { lexicon, nextWord, wordEnd, wordsIn } from "../../src/kpi/words";

const WORDS = ["in", "time", "times", "days", "é", "café", "2nd", "satisfied", "a"];
const LEXICON = lexicon(new Map(WORDS.map((word) => [word, word.toUpperCase()])));

/** Cut up and looked up one by one. */
function plainly(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9\u00C0-\u024F]+/)
    .filter((word) => WORDS.includes(word))
    .map((word) => word.toUpperCase());
}

describe("the words of a text that are looked for", () => {
  it.each([
    ["Satisfied in time", ["SATISFIED", "IN", "TIME"], false],
    ["TIMES, and time-in", ["TIMES", "TIME", "IN"], false],
    ["within a timescale", ["A"], false],
    ["a  2nd", ["A", "2ND"], false],
    ["", [], false],
    ["in_time", ["IN", "TIME"], true],
    ["in\ntime", ["IN", "TIME"], true],
    ["in – time", ["IN", "TIME"], true],
    ["café in é", ["CAFÉ", "IN", "É"], true],
    ["inés", [], true],
  ])("%j", (text, meanings, odd) => {
    const found = wordsIn(text, LEXICON);
    expect(found.met.map(({ meaning }) => meaning)).toEqual(meanings);
    expect(found.odd).toBe(odd);
  });

  it("are those that are found by cutting the text up, in any text that is folded", () => {
    const piece = fc.oneof(fc.constantFrom(...WORDS, "Time", "IN", "_", "-", " ", "  ", "x", "ß", "."), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = fold(pieces.join(""));
        expect(wordsIn(text, LEXICON).met.map(({ meaning }) => meaning)).toEqual(plainly(text));
      }),
    );
  });

  it("tells words apart that have the same hash", () => {
    // More words than there are slots.
    const many = Array.from({ length: 6000 }, (_, index) => `word${index}`);
    const all = lexicon(new Map(many.map((word, index) => [word, index])));
    expect(wordsIn(many.join(" "), all).met.map(({ meaning }) => meaning)).toEqual(many.map((_, index) => index));
  });

  it("gives where a word ends and where the next begins", () => {
    expect(wordsIn("in 5 days", LEXICON).met.map(({ end }) => end)).toEqual([2, 9]);
    expect([wordEnd("in 5", 0), wordEnd("in 5", 2), nextWord("in, 5", 2), nextWord("in, ", 2)]).toEqual([2, 2, 4, 4]);
  });
});

describe("the matches of a pattern", () => {
  it.each([
    [/\d+/g, "1 of 22, 3", ["1", "22", "3"]],
    [/x/g, "none", []],
    [/\b/g, "a b", ["", "", "", ""]],
  ])("%s in %j are those of matchAll, whatever was matched before", (pattern, text, found) => {
    pattern.lastIndex = 1;
    expect(matchesOf(pattern, text).map(([match]) => match)).toEqual(found);
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });
});

describe("what is remembered", () => {
  it("is worked out once for each text, even where the answer is null", () => {
    const answer = jest.fn((text: string) => (text === "" ? null : text.length));
    const ask = remembering(answer);
    expect([ask("ab"), ask(""), ask("ab"), ask("")]).toEqual([2, null, 2, null]);
    expect(answer).toHaveBeenCalledTimes(2);
  });
});
