import { NO_CHOICES } from "../../src/kpi/profile";
import { readBook } from "../../src/read/read-book";
import type { Book } from "../../src/read/register";
import { bookFingerprint } from "../../src/report/fingerprint";
import { parseWritten, writtenBefore, writtenOf } from "../../src/report/written";
import { registerSheet, soundRows } from "../registers";

type Changes = Parameters<typeof registerSheet>[0];

function bookOf(changes: Changes, more: Parameters<typeof registerSheet>[1] = {}): Book {
  return readBook({ sheets: [registerSheet(changes, more)] }, { profile: NO_CHOICES });
}

const NOT_DUE = { blue: "not-due" } as const;
const of = (changes: Changes, more: Parameters<typeof registerSheet>[1] = {}): string => bookFingerprint(bookOf(changes, more), NOT_DUE); // prettier-ignore
const SOUND: Changes = soundRows(3);

describe("the fingerprint of what was read", () => {
  it("is the same for the same workbook", () => {
    expect(of(SOUND)).toBe(of(soundRows(3)));
    expect(of(SOUND)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each<[string, Changes, Parameters<typeof registerSheet>[1]]>([
    ["a rating", [{ "June Forecast": "Red" }, ...soundRows(2)], {}],
    ["a comment, by one letter", [{ "June 2025 Commentary": "Letting took 1 day." }, ...soundRows(2)], {}],
    ["an owner", [{}, { "Responsible Officer": "Repairs Manager" }, {}], {}],
    ["a target that is not yet given", [{ Target: "" }, ...soundRows(2)], {}],
    ["a row that is added", soundRows(4), {}],
    ["a row that is moved up", [{ Reference: "HSG 2" }, { Reference: "HSG 1" }, {}], {}],
    ["the sheet's name, which links name", SOUND, { name: "Returns" }],
    ["rows that stand lower, which links name too", SOUND, { top: 1 }],
  ])("is another for %s", (_, changes, more) => {
    expect(of(changes, more)).not.toBe(of(SOUND));
  });

  it("is another where Blue means something else", () => {
    expect(bookFingerprint(bookOf(SOUND), { blue: "complete" })).not.toBe(of(SOUND));
  });

  it("tells a letter that moves from one cell into the next", () => {
    const one = of([{ Service: "Housing", "Sub-Objective": "Letting homes" }, {}]);
    const other = of([{ Service: "HousingL", "Sub-Objective": "etting homes" }, {}]);
    expect(one).not.toBe(other);
  });

  it("is never the same for a thousand workbooks of which each differs by one digit", () => {
    const found = new Set(Array.from({ length: 1000 }, (_, number) => of([{ Target: `${number / 10}%` }])));
    expect(found.size).toBe(1000);
  });
});

describe("what is kept of it", () => {
  it("tells whether the sheets are out of date, and nothing where it was spoilt", () => {
    const book = bookOf(SOUND);
    const kept = writtenOf(book, NOT_DUE, { layout: "standard", today: "2025-07-15" });
    const again = parseWritten(JSON.parse(JSON.stringify(kept)));
    expect(again && writtenBefore(again, book, NOT_DUE)).toEqual({ layout: "standard", quarter: { year: 2025, quarter: 1 }, madeOn: "2025-07-15", isOutOfDate: false }); // prettier-ignore
    expect(again && writtenBefore(again, bookOf(soundRows(2)), NOT_DUE).isOutOfDate).toBe(true);
    expect(parseWritten({ ...kept, version: 2 })).toBeNull();
    expect(parseWritten("spoilt")).toBeNull();
  });
});

it("takes no noticeable time for a large register", () => {
  const book = bookOf(soundRows(10_000));
  bookFingerprint(book, NOT_DUE);
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    bookFingerprint(book, NOT_DUE);
    return performance.now() - begun;
  });
  // It takes about 10 ms; this says only that nothing is quadratic in it.
  expect(Math.min(...times)).toBeLessThan(200);
});
