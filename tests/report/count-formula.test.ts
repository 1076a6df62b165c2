import { countFormula, criterionFor } from "../../src/report/summary-sheet/count-formula";

describe("what a count looks for", () => {
  const others = ["2022", "2023", "Housing", "Ward 1", "Ward 2"];
  it.each([
    ["a name as it stands in its cell", "Housing", "$A8"],
    ["a name with a number at its end", "Ward 1", "$A8"],
    ["a name that begins with a comparison", "<18s", '"=<18s"'],
    ["a name that looks like a formula", "=1+1", '"==1+1"'],
    ["a question", "On track?", '"=On track~?"'],
    ["stars", "A*B", '"=A~*B"'],
    ["a tilde", "A~B", '"=A~~B"'],
    ["a name with quotes", '"Best" value', '"=""Best"" value"'],
    ["a date, which Excel would take for a number", "March 2023", '"=march 202?"'],
    ["a number", "1-2", '"=1-?"'],
    ["a truth", "TRUE", '"=tru?"'],
    ["a year beside another that a pattern would find too", "2022", '"=2022"'],
    ["nothing", "", '""'],
  ])("%s", (_, name, criterion) => {
    expect(criterionFor(name, "$A8", others)).toBe(criterion);
  });

  it("a name longer than a criterion may be, by its beginning", () => {
    const name = `${"long ".repeat(60)}name`;
    expect(criterionFor(name, "$A8", [])).toBe(`"=${name.slice(0, 200)}*"`);
    expect(criterionFor("x".repeat(255), "$A8", [])).toBe("$A8");
    expect(criterionFor("x".repeat(256), "$A8", [])).toBe(`"=${"x".repeat(200)}*"`);
  });
});

describe("a count over the Register", () => {
  it("takes every condition that is given", () => {
    const by = [
      { column: "Counted as", criterion: "C$7" },
      { column: "Service", criterion: "$A8" },
    ];
    expect(countFormula({ kind: "action", by, critical: true })).toBe(
      'COUNTIFS(QuarterRegister[Counted as],C$7,QuarterRegister[Service],$A8,QuarterRegister[Kind],"Action",QuarterRegister[Critical],"Yes")',
    );
  });

  it("of everything is the number of rows", () => {
    expect(countFormula({ kind: null, by: [], critical: false })).toBe("ROWS(QuarterRegister[Rating])");
  });
});
