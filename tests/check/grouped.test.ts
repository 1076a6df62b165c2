import type { Finding } from "../../src/check/finding";
import { bySheet, grouped } from "../../src/check/grouped";

const noFrequency = (row: number, sheet = "KPIs"): Finding => ({
  rule: "missing-frequency",
  severity: "warning",
  sheet,
  place: { row, column: 6 },
  reference: `ENV ${row}`,
  facts: { heading: "Frequency", text: "" },
  fix: null,
});

const misspelt = (row: number, text: string): Finding => ({
  rule: "status-spelling",
  severity: "error",
  sheet: "KPIs",
  place: { row, column: 8 },
  reference: `ENV ${row}`,
  facts: { heading: "Status", text, word: "Green" },
  fix: { place: { row, column: 8 }, old: text, value: "Green", safe: true },
});

describe("findings as the pane lists them", () => {
  it("come worst first, whatever their order in the workbook", () => {
    const list = grouped([noFrequency(3), misspelt(4, "Geen")]);
    expect(list.map(({ severity, count }) => [severity, count])).toEqual([["error", 1], ["warning", 1]]); // prettier-ignore
  });

  it("are told once where they say the same, with every cell", () => {
    const [warnings] = grouped([noFrequency(3), noFrequency(4), noFrequency(9, "Housing")]);
    expect(warnings?.rules).toHaveLength(1);
    expect(warnings?.rules[0]?.count).toBe(3);
    expect(warnings?.rules[0]?.lines.map(({ findings }) => findings.length)).toEqual([3]);
  });

  it("are told apart where the words or the proposed value differ", () => {
    const [errors] = grouped([misspelt(3, "Geen"), misspelt(4, "Greeen"), misspelt(5, "Geen")]);
    expect(errors?.rules[0]?.lines.map(({ findings }) => findings.map(({ place }) => place.row))).toEqual([
      [3, 5],
      [4],
    ]);
    expect(errors?.rules[0]?.lines[0]?.proposed).toBe("Green");
  });

  it("are told rule by rule, each under its title", () => {
    const [errors] = grouped([misspelt(3, "Geen"), { ...noFrequency(4), severity: "error" }, misspelt(5, "Geen")]);
    expect(errors?.rules.map(({ rule, title, count }) => [rule, title, count])).toEqual([
      ["status-spelling", "Rating misspelt", 2],
      ["missing-frequency", "No frequency", 1],
    ]);
  });

  it("name a sheet once", () => {
    const sheets = bySheet([noFrequency(3), noFrequency(4), noFrequency(9, "Housing")]);
    expect([...sheets].map(([sheet, findings]) => [sheet, findings.length])).toEqual([["KPIs", 2], ["Housing", 1]]); // prettier-ignore
  });
});
