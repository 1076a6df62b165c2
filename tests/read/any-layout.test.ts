import fc from "fast-check";
import { said } from "../../src/kpi/item";
import type { Role } from "../../src/kpi/role";
import type { CellValue, SheetSnapshot } from "../../src/read/snapshot";
import { bookOf, sheetOf } from "../snapshots";

/** What a column may be called, by role. Every register has the first three. */
const CALLED: Readonly<Partial<Record<Role, readonly string[]>>> = {
  reference: ["Reference", "Ref.", "KPI Ref", "PI No", "Code"],
  measure: ["Measure/Activity", "KPI", "Performance Indicator", "Indicator name", "Measures"],
  rating: ["RAG", "RAG Status", "Forecast", "June Forecast", "Status (RAG)"],
  target: ["Target", "Annual target", "2025/26 Target"],
  actual: ["Actual", "Q1 Actual", "Outturn", "Value"],
  owner: ["Responsible Staff", "Officer", "Lead", "Owner", "Lead Officer (HoS)"],
  objective: ["Corporate Objective", "Priority", "Theme"],
  service: ["Service", "Directorate", "Service Area"],
  commentary: ["Commentary", "June 2025 Commentary", "Latest update", "Comments"],
  frequency: ["Frequency", "Reporting frequency"],
};
const REQUIRED = ["reference", "measure", "rating"] as const;
const OPTIONAL = ["target", "actual", "owner", "objective", "service", "commentary", "frequency"] as const;

/** Words as they stand in cells; nothing that is a heading, a total, a rating or a blank. */
const words = fc
  .array(fc.constantFrom("alder", "brook", "cedar", "dale", "elm", "fern", "grove", "heath", "ivy", "june", "£5k", "(2)", "=sum", "–"), { minLength: 2, maxLength: 9 })
  .map((parts) => `x ${parts.join(" ")}`); // prettier-ignore
const ratings = fc.constantFrom("Green", "Amber", "Red", "Blue");

interface Layout {
  readonly roles: readonly Role[];
  readonly rows: readonly Readonly<Partial<Record<Role, string>>>[];
  readonly sheet: SheetSnapshot;
}

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    optional: fc.subarray([...OPTIONAL]),
    order: fc.infiniteStream(fc.nat()),
    names: fc.infiniteStream(fc.nat()),
    items: fc.array(fc.record({ ...Object.fromEntries(OPTIONAL.map((role) => [role, words])), measure: words, rating: ratings }), { minLength: 1, maxLength: 12 }), // prettier-ignore
    blanks: fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
    titles: fc.integer({ min: 0, max: 3 }),
    top: fc.nat(30),
    left: fc.nat(8),
  })
  .map(({ optional, order, names, items, blanks, titles, top, left }) => {
    const keys = Array.from(order.take(REQUIRED.length + optional.length));
    const keyed = [...REQUIRED, ...optional].map((role: Role, index) => ({ role, key: keys[index] ?? 0 }));
    const roles = keyed.sort((a, b) => a.key - b.key).map(({ role }) => role);
    const header = roles.map((role) => {
      const called = CALLED[role] ?? [];
      return called[names.next().value % called.length] ?? "";
    });
    const rows = items.map((item, index) => ({ ...item, reference: `AB ${index + 1}` }));
    const cells = rows.flatMap((row): CellValue[][] => {
      const filled = roles.map((role) => (row as Partial<Record<Role, string>>)[role] ?? "");
      // One row in five has an empty one above it.
      return blanks.next().value === 0 ? [[], filled] : [filled];
    });
    const above = Array.from({ length: titles }, (_, index) => [`Title ${index + 1}`]);
    return { roles, rows, sheet: sheetOf("Any", [...above, header, ...cells], { top, left }) };
  });

it("reads any register back as it was laid out", () => {
  fc.assert(
    fc.property(layouts, ({ roles, rows, sheet }) => {
      const { registers } = bookOf(sheet);
      const read = registers.flatMap(({ items }) => items.map((item) => roles.map((role) => said(item, role))));
      expect(read).toEqual(
        rows.map((row) => roles.map((role) => (row as Partial<Record<Role, string>>)[role] ?? null)),
      );
    }),
    { numRuns: 400, seed: 20250630 },
  );
});

it("never loses or invents an item, whatever is put around the register", () => {
  const noise = fc.array(fc.array(fc.constantFrom("", "Notes", "Green", "12", "Total", "Key", "see below"), { maxLength: 1 }), { maxLength: 4 }); // prettier-ignore
  fc.assert(
    fc.property(layouts, noise, noise, ({ rows, sheet }, before, after) => {
      const cells = [...before, [], ...sheet.values.map((row) => [...row]), [], ...after];
      const { registers } = bookOf(sheetOf("Any", cells));
      const references = registers.flatMap(({ items }) => items.map((item) => said(item, "reference")));
      for (const row of rows) expect(references).toContain(row.reference);
    }),
    { numRuns: 300, seed: 20250701 },
  );
});
