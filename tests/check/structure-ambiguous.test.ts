import { messageFor } from "../../src/check/catalogue";
import type { Finding } from "../../src/check/finding";
import type { CellValue, Condition } from "../../src/read/snapshot";
import { detailOf, findingsOf, sheetOf, told } from "../snapshots";

const only = (rule: string, findings: readonly Finding[]): Finding[] => findings.filter((one) => one.rule === rule);

describe("a column that might be another", () => {
  const ambiguous = (rows: CellValue[][]): Finding[] => only("header-ambiguous", findingsOf(sheetOf("S", rows)));
  const twoTargets = (first: CellValue, second: CellValue): CellValue[][] => [
    ["Ref", "Measure", "Target", "Annual target", "RAG"],
    ["A1", "Homes let in the month", first, 80, "Green"],
    ["A2", "Homes built in the year", second, 20, "Red"],
  ];

  it("is asked about, at its heading, with the one that it might be", () => {
    const [finding] = ambiguous(twoTargets(20, 5));
    expect(finding && told([finding])).toEqual(["header-ambiguous C1"]);
    expect(finding && messageFor(finding)).toBe(
      "'Target' was taken for the target, but 'Annual target' may be meant as well, and says something else. Open 'What was read' in the pane and say which column is right. It is asked only once.",
    );
  });

  it("is not, where both say the same, or one of them hardly anything", () => {
    expect(ambiguous(twoTargets(80, 20))).toEqual([]);
    expect(ambiguous(twoTargets("", 5))).toEqual([]);
  });

  it("is asked about where nothing but its content makes it the rating", () => {
    const [finding] = ambiguous([["Ref", "Measure", "Owner", "June"], ["A1", "Homes let in time", "Manager", "Green"], ["A2", "Homes built in time", "Manager", "Red"]]); // prettier-ignore
    expect(finding && told([finding])).toEqual(["header-ambiguous D1"]);
    expect(finding && messageFor(finding)).toMatch(/^'June' was taken for the rating, because 100% of its cells hold ratings\. Its heading does not say so\./); // prettier-ignore
  });

  it("two owners, two comments or two ratings are nobody's fault", () => {
    expect(ambiguous([["Ref", "Measure", "Lead officer", "Owner", "Spend RAG", "Delivery RAG"], ["A1", "Homes let in time", "Manager", "Director", "Green", "Red"], ["A2", "Homes built in time", "Manager", "Director", "Red", "Red"]])).toEqual([]); // prettier-ignore
  });
});

describe("a rating without a word", () => {
  const rows: CellValue[][] = [
    ["Ref", "Measure", "Target", "RAG"],
    ["A1", "Homes let in time", "95%", 3],
    ["A2", "Homes built in time", "95%", 1],
  ];
  const withConditions = (condition: Condition, given = rows): Finding[] =>
    only("colour-only-rating", findingsOf(sheetOf("S", given, { details: new Map([[3, { ...detailOf(3, {}), text: ["RAG", "3", "1"], conditions: [condition] }]]) }))); // prettier-ignore
  const icons: Condition = { kind: "icons", style: "ThreeTrafficLights1", reversed: false, criteria: ["1", "2", "3"].map((formula) => ({ type: "Number", formula, inclusive: true })) }; // prettier-ignore

  it("but an icon is told, and the figure under it is not overwritten", () => {
    const findings = withConditions(icons);
    expect(told(findings)).toEqual(["colour-only-rating D2", "colour-only-rating D3"]);
    expect(findings[0] && messageFor(findings[0])).toBe(
      "'RAG' shows a green icon, but has no word. Some readers cannot see the colour, and formulas cannot count it. Add a column that gives the rating as a word.",
    );
  });

  it("but an icon in amber is 'an amber icon'", () => {
    const [finding] = withConditions(icons, [rows[0] ?? [], ["A1", "Homes let in time", "95%", 2]]);
    expect(finding && messageFor(finding)).toMatch(/^'RAG' shows an amber icon, but has no word\./);
  });

  it("but the colour of a conditional format is told as such", () => {
    const [finding] = withConditions({ kind: "value", operator: "GreaterThan", first: "=2", second: null, fill: "#00B050" }); // prettier-ignore
    expect(finding && messageFor(finding)).toMatch(
      /^'RAG' is coloured green by a conditional format, but has no word\./,
    );
  });

  it("but a fill is told, and the word proposed", () => {
    const fills = new Map([[1, detailOf(3, {})], [3, detailOf(3, { 1: { fill: "#FFC000" } })]]); // prettier-ignore
    const sheet = sheetOf("S", [["Ref", "Measure", "Target", "RAG"], ["A1", "Homes let in time", "95%", ""], ["A2", "Homes built in time", "95%", "Red"]], { details: fills }); // prettier-ignore
    const [finding] = only("colour-only-rating", findingsOf(sheet));
    expect(finding && told([finding])).toEqual(["colour-only-rating D2 → Amber"]);
    expect(finding && messageFor(finding)).toMatch(
      /'RAG' is coloured amber, but has no word\. .* Type 'Amber' in the cell\.$/,
    );
  });

  describe("but a picture", () => {
    const pictured = (ratings: readonly string[], pictures: number): Finding[] => {
      const items = ratings.map((rating, index) => [`A${index + 1}`, `Homes let in part ${index + 1}`, "95%", rating]);
      return findingsOf(sheetOf("S", [["Ref", "Measure", "Target", "RAG"], ...items], { pictures: new Map([[3, pictures]]) })); // prettier-ignore
    };

    it("is told once for the column, and its rows are not said to lack a rating", () => {
      const findings = pictured(["", "", ""], 3);
      expect(told([...only("colour-only-rating", findings), ...only("missing-status", findings)])).toEqual(["colour-only-rating D1"]); // prettier-ignore
      expect(findings[0] && messageFor(findings[0])).toBe(
        "3 pictures lie over 'RAG', whose cells are blank. Pictures cannot be read, so these rows count as unrated. Type the rating as a word into each cell.",
      );
    });
  });
});
