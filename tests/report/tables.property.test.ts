import fc from "fast-check";
import { itemsOf } from "../../src/read/register";
import { narrate } from "../../src/report/tables/narrative";
import { tablesOf } from "../../src/report/tables/tables";
import type { BlueMeaning } from "../../src/kpi/rating";
import { books, layouts } from "./counted-items";

const blues = fc.constantFrom<BlueMeaning>("not-due", "complete");

it("counts every item exactly once in each table that covers its kind", () => {
  fc.assert(
    fc.property(books, layouts, blues, (book, layout, blue) => {
      const items = itemsOf(book);
      const [asked] = layout.tables;
      const wanted = items.filter(({ kind }) => asked?.parts.some((part) => part.kind === "all" || part.kind === kind));
      const tables = tablesOf(book, layout, { blue });
      expect(tables).toHaveLength(wanted.length === 0 ? 0 : 1);
      for (const { rows, total, parts } of tables) {
        const counted = rows.flatMap((row) => row.parts.flatMap((part) => part.cells.flatMap((cell) => cell.items)));
        expect(counted).toHaveLength(wanted.length);
        expect(new Set(counted)).toEqual(new Set(wanted));
        for (const [index, part] of parts.entries()) {
          const whole = rows.flatMap((row) => row.parts[index]?.items ?? []);
          for (const row of total ? [...rows, total] : rows) {
            const own = row.parts[index];
            expect(own?.cells).toHaveLength(part.columns.length);
            expect(own?.cells.reduce((sum, cell) => sum + cell.items.length, 0)).toBe(own?.items.length);
            expect(own?.cells.reduce((sum, cell) => sum + cell.critical, 0)).toBe(own?.critical);
          }
          if (total) expect(total.parts[index]?.items).toHaveLength(whole.length);
        }
      }
    }),
    { numRuns: 400, seed: 20250630 },
  );
});

it("takes percentages of what it says, and rounds them to 100 where asked", () => {
  fc.assert(
    fc.property(books, layouts, blues, (book, layout, blue) => {
      for (const { rows } of tablesOf(book, layout, { blue }))
        for (const { cells, denominator, items } of rows.flatMap((row) => row.parts)) {
          const shares = cells.flatMap(({ share }) => share ?? []);
          expect(denominator).toBeLessThanOrEqual(items.length);
          expect(shares.reduce((sum, { part }) => sum + part, 0)).toBe(denominator);
          for (const { whole } of shares) expect(whole).toBe(denominator);
          if (layout.tables[0]?.roundTo100 && denominator > 0)
            expect(shares.reduce((sum, { rounded }) => sum + rounded, 0)).toBe(100);
        }
    }),
    { numRuns: 400, seed: 20250701 },
  );
});

it("says something of any table, in one sentence", () => {
  fc.assert(
    fc.property(books, layouts, blues, (book, layout, blue) => {
      const { whole, groups } = narrate(tablesOf(book, layout, { blue }), []);
      for (const { text } of [...whole, ...groups.flatMap(({ sentences }) => sentences)]) {
        expect(text).toMatch(/^[^.]+\.$/);
        expect(text).not.toMatch(/undefined|null|NaN|\(\)| {2}|: ;/);
        expect(text).not.toMatch(/\b1 (?:are|have)\b|\b(?:[2-9]|\d\d+) (?:is|has)\b/);
      }
    }),
    { numRuns: 300, seed: 20250702 },
  );
});
