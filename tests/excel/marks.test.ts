import { markValue, marksOf, type MarkedAs } from "../../src/excel/marks";

const ADDED = "{7F3A1C52-3C0B-4C7E-9D58-9A3C1B6F2E10}";
const OTHER = "{0B9A1C52-3C0B-4C7E-9D58-9A3C1B6F2E11}";
const made = (number: number): string => `{00000000-0001-0000-0${number}00-000000000000}`;
const SUMMARY = { role: "summary", finished: true };

const sheet = (name: string, id: string, value: string | null = null): MarkedAs => ({ name, id, value });

describe("whose a marked sheet is", () => {
  it.each<[string, readonly MarkedAs[], readonly unknown[]]>([
    ["one with its own id is ours", [sheet("KPIs", made(0)), sheet("Summary", ADDED, markValue("summary", ADDED))], [null, SUMMARY]],
    ["whatever the case of the id", [sheet("Summary", ADDED, markValue("summary", ADDED.toLowerCase()))], [SUMMARY]],
    ["one that is not finished", [sheet("Summary", ADDED, markValue("summary", ADDED, { finished: false }))], [{ role: "summary", finished: false }]],
    ["a copy of it is not", [sheet("Summary", ADDED, markValue("summary", ADDED)), sheet("Summary (2)", OTHER, markValue("summary", ADDED))], [SUMMARY, null]],
    ["a copy alone is not", [sheet("Last quarter", OTHER, markValue("summary", ADDED))], [null]],
    ["one that has lost its id is ours", [sheet("KPIs", made(0)), sheet("Summary", made(1), markValue("summary", ADDED))], [null, SUMMARY]],
    ["renamed too", [sheet("Quarter 1", made(1), markValue("summary", ADDED))], [SUMMARY]],
    ["beside a copy that lost its id as well", [sheet("Summary", made(1), markValue("summary", ADDED)), sheet("Summary (2)", made(2), markValue("summary", ADDED))], [SUMMARY, null]],
    ["of two that could be ours none is", [sheet("Summary", made(1), markValue("summary", ADDED)), sheet("Last quarter", made(2), markValue("summary", ADDED))], [null, null]],
    ["none where the one that is meant stands", [sheet("Summary", ADDED), sheet("Last quarter", made(2), markValue("summary", ADDED))], [null, null]],
    ["none beside another that is certain", [sheet("Summary", OTHER, markValue("summary", OTHER)), sheet("Last quarter", made(2), markValue("summary", ADDED))], [SUMMARY, null]],
    ["what is no mark", [sheet("Summary", made(1), "nothing"), sheet("Exceptions", made(2), `letter ${made(2)}`)], [null, null]],
  ])("%s", (_, sheets, expected) => {
    expect(marksOf(sheets)).toEqual(expected);
  });
}); // prettier-ignore
