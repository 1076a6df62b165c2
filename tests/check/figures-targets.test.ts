import { registerSheet } from "../registers";
import { findingsOf, sheetOf, told } from "../snapshots";
import { cellsOf, messagesOf, of, withActuals, withoutActuals, type Cells } from "./figures-registers";

describe("target-is-frequency", () => {
  const rule = "target-is-frequency";

  it.each(["Annual", "  quarterly. ", "Twice a year"])("%j says how often", (Target) => {
    const [found] = of(rule, withActuals({ Target }));
    expect([found?.place, found?.severity, found?.fix, found?.facts]).toEqual([{ row: 2, column: 2 }, "error", null, { heading: "Target", text: Target }]); // prettier-ignore
  });

  it.each(["Annual report published", "Milestone", "95%", "Annual 95%", ""])("%j does not", (Target) => {
    expect(cellsOf(rule, withActuals({ Target }))).toEqual([]);
  });

  it.each<[RAG: string, told: boolean]>([
    ["Not due", false],
    ["Not yet due", false],
    ["Annual", false],
    ["Not started", true],
    ["Blue", true],
    ["", true],
  ])("beside the rating '%s': %s", (RAG, isTold) => {
    expect(cellsOf(rule, withActuals({ Target: "Annual", Actual: "Annual", RAG }))).toEqual(isTold ? ["C3"] : []);
  });

  it("says in a profile that there is no share that is due by now", () => {
    const sheet = (heading: string) => sheetOf("S", [["Ref", "Measure", "Annual target", heading, "Actual", "RAG"], ["A1", "Homes", 100, 75, 78, "Green"], ["A2", "Surveys", 65, "Annual", 67, "Green"]]); // prettier-ignore
    expect(told(findingsOf(sheet("Profile"))).filter((line) => line.startsWith(rule))).toEqual([]);
    expect(told(findingsOf(sheet("Quarterly target"))).filter((line) => line.startsWith(rule))).toEqual(["target-is-frequency D3"]); // prettier-ignore
  });

  it("is told in words", () => {
    expect(messagesOf(rule, withActuals({ Target: "Annual" }))).toEqual([
      "'Target' says 'Annual'. That is how often it is measured, not what is to be reached. Enter the target itself, and put how often into the frequency column.",
    ]);
  });
});

describe("unmeasurable-target", () => {
  const rule = "unmeasurable-target";

  it.each<[string, string, string]>([
    ["TBC", "not-set", "tbc"],
    [" To be confirmed. ", "not-set", "to be confirmed"],
    ["Target to be set", "not-set", "target to be set"],
    ["Improve", "no-level", "improve"],
    ["Maintain", "no-level", "maintain"],
    ["Reduce!", "no-level", "reduce"],
    ["Improve...", "no-level", "improve"],
    [`Effective ${"work ".repeat(29)}here`.padEnd(160, "!"), "vague", "effective"],
    ["Monitor", "no-level", "monitor"],
    ["As low as possible", "no-level", "as low as possible"],
    ["Continuous improvement", "no-level", "continuous improvement"],
    ["Enforcement that is robust and legitimate", "vague", "robust"],
    ["Tree works decided soundly", "vague", "soundly"],
    ["A timely and efficient service", "vague", "timely"],
    ["A fair service for residents", "vague", "fair"],
    ["High-quality homes", "vague", "high-quality"],
    ["Encourage walking", "vague", "encourage"],
  ])("%j cannot be measured: %s", (Target, why, words) => {
    const [found] = of(rule, withActuals({ Target, Actual: "Yes" }));
    expect([found?.place, found?.severity, found?.fix, found?.facts]).toEqual([
      { row: 2, column: 2 },
      "warning",
      null,
      { heading: "Target", text: Target, why, words },
    ]);
  });

  it.each([
    ["a yes or no", ["Achieved", "Yes", "Compliance", "Compliant", "Completed", "In place"]],
    ["a milestone", ["Plan adopted by March", "A robust plan adopted", "Effective scheme launched", "Milestone", "Key milestones", "Strategy agreed"]],
    ["what is held or kept", ["Maintain accreditation", "Retain a good grade", "An unqualified opinion", "Positive opinion"]],
    ["an inspector's grade", ["Good", "Outstanding or Good", "Good or better", "Excellent", "Fair"]],
    ["what it is compared with", ["Improve on last year", "Better than average", "Good or better rating", "Top quartile", "Reduce below the England average"]],
    ["no target by choice", ["Data only", "For information", "Contextual", "No target"]],
    ["a number in words", ["Two good events", "Effective response twice"]],
    ["a number in figures", ["3 good events", "Robust: 95%"]],
    ["a date", ["Effective in March 2026"]],
    ["what is said of everyone", ["Good homes for all", "Every response prompt"]],
    ["how often", ["Quarterly"]],
    ["a subject only", ["Affordable homes as the Local Plan asks", "Homes for local people"]],
    ["a blank", ["", "n/a"]],
    ["a long sentence", [`Effective ${"words ".repeat(30)}`]],
  ])("leaves alone %s", (_, targets) => {
    expect(targets.filter((Target) => cellsOf(rule, withActuals({ Target, Actual: "Yes" })).length > 0)).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Cells, boolean]>([
    ["a target that is not set is told even where it is not rated", { Target: "TBC", RAG: "" }, true],
    ["but not where it is not due", { Target: "TBC", RAG: "Blue" }, false],
    ["nor where it is for information", { Target: "TBC", RAG: "Data only" }, false],
    ["a direction is told where it is rated", { Target: "Improve", RAG: "Amber" }, true],
    ["but not where it is not", { Target: "Improve", RAG: "" }, false],
    ["vague words are not told where it is not rated", { Target: "Robust decisions", RAG: "" }, false],
  ])("%s", (_, cells, fires) => {
    expect(cellsOf(rule, withActuals({ Actual: "Yes", ...cells }))).toEqual(fires ? ["C3"] : []);
  });

  it.each([
    ["TBC", "'Target' says 'TBC', so there is no target to rate this against. Enter a number, or an outcome with a date that is either reached or not."],
    ["Improve", "'Target' says 'Improve', but not how much, or compared with what. Enter a number, or an outcome with a date that is either reached or not."],
    ["Robust decisions", "'Target' says 'Robust decisions'. There is no number in it, and nobody can say yes or no to 'robust'. Enter a number, or an outcome with a date that is either reached or not."],
  ])("words for %j", (Target, message) => {
    expect(messagesOf(rule, withActuals({ Target, Actual: "Yes" }))).toEqual([message]);
  }); // prettier-ignore
});

describe("missing-actual", () => {
  const rule = "missing-actual";

  it.each<[string, Cells]>([
    ["a blank actual", { Actual: "" }],
    ["one of spaces", { Actual: "  " }],
    ["a rating of red", { Actual: "", RAG: "Red" }],
    ["a bare number for a target", { Actual: "", Target: "25" }],
    ["a target within a sentence", { Actual: "", Target: "Satisfaction kept above 85% by training" }],
    ["a comment with figures of another unit", { Actual: "", Commentary: "Letting took 12 days." }],
    ["a comment that repeats the target", { Actual: "", Commentary: "The target is 95%." }],
    ["a comment that only says by how much", { Actual: "", Commentary: "Up by 2% on the month." }],
    ["a comment on last year", { Actual: "", Commentary: "Last year it was 93%." }],
    ["an annual measure in a quarter that no profile leaves out", { Actual: "", Frequency: "Monthly" }],
  ])("fires on %s", (_, cells) => {
    expect(cellsOf(rule, withActuals(cells))).toEqual(["D3"]);
  });

  it.each<[string, Cells]>([
    ["an actual", {}],
    ["a nought", { Actual: 0 }],
    ["words for an actual", { Actual: "Not met" }],
    ["n/a, which another rule looks at", { Actual: "n/a" }],
    ["a dash", { Actual: "-" }],
    ["no rating", { Actual: "", RAG: "" }],
    ["not yet due", { Actual: "", RAG: "Blue" }],
    ["for information", { Actual: "", RAG: "Data only" }],
    ["a status that it has not begun", { Actual: "", RAG: "Not yet due" }],
    ["an annual measure in the first quarter", { Actual: "", Frequency: "Annual" }],
    ["a half-yearly measure in the first quarter", { Actual: "", Frequency: "Half-yearly" }],
    ["no target", { Actual: "", Target: "" }],
    ["a target in words", { Actual: "", Target: "Plan adopted" }],
    ["a target with two figures", { Actual: "", Target: "Bids of 5% and grants of 10% in any one year" }],
    ["the figure in the comment", { Actual: "", Commentary: "96.2%, thanks to new software." }],
    ["a figure in the comment that may be it", { Actual: "", Commentary: "Some 40% had help." }],
    ["something beside it in the comment, which may be it", { Actual: "", Commentary: "Sickness at 12% was felt." }],
    ["a forecast in the comment", { Actual: "", Commentary: "We expect 93% by the year end." }],
    ["any bare number where the target is one", { Actual: "", Target: "25", Commentary: "There were 12 in May." }],
  ])("is silent on %s", (_, cells) => {
    expect(cellsOf(rule, withActuals(cells))).toEqual([]);
  });

  it("states the target", () => {
    const [found] = of(rule, withActuals({ Actual: "" }));
    expect([found?.severity, found?.fix, found?.facts]).toEqual(["warning", null, { heading: "Actual", text: "", target: "95%", column: true, reporting: 0 }]); // prettier-ignore
    expect(messagesOf(rule, withActuals({ Actual: "" }))).toEqual([
      "This is rated, and its target is '95%', but 'Actual' has no figure and the commentary has none either. Enter the figure for this quarter.",
    ]);
  });

  describe("where figures stand in the commentary", () => {
    const says = (comment: string) => ({ "June 2025 Commentary": comment });
    const reporting = says("96.1%. More homes were let.");
    const silent = says("More homes were let.");

    it("asks the rows that give none, once two others do", () => {
      const sheet = withoutActuals(reporting, reporting);
      expect(cellsOf(rule, sheet)).toEqual(["I6", "I7", "I8", "I9", "I10", "I11"]);
      expect(messagesOf(rule, sheet)[0]).toBe(
        "This is rated, and its target is '95%', but 'June 2025 Commentary' does not say what was reached. 2 other rows do. Enter the figure for this quarter.",
      );
    });

    it("asks nobody where only one does", () => {
      expect(cellsOf(rule, withoutActuals(reporting, silent))).toEqual([]);
    });

    it("asks nobody where only one of a few does", () => {
      expect(cellsOf(rule, registerSheet([reporting, silent, silent]))).toEqual([]);
    });

    it("asks nobody where fewer than a quarter do", () => {
      expect(cellsOf(rule, withoutActuals(reporting, reporting, silent))).toEqual([]);
    });

    it.each([
      ["a bare number for a target", { Target: "25" }],
      ["a blank comment, which is told already", says("")],
      ["no rating", { "June Forecast": "" }],
      ["not due", { "June Forecast": "Blue" }],
      ["an annual measure", { Frequency: "Annual" }],
      ["a target in words", { Target: "Plan adopted" }],
    ])("is silent on %s", (_, cells) => {
      expect(cellsOf(rule, withoutActuals(reporting, reporting, reporting, { ...silent, ...cells }))).not.toContain(
        "I7",
      );
    });
  });
});

describe("actual-in-commentary", () => {
  const rule = "actual-in-commentary";

  it.each<[string, string, string, string]>([
    ["opens the comment", "95%", "92.4%. More homes were let.", "92.4%"],
    ["opens it without a stop", "95%", "92.4% More homes were let", "92.4%"],
    ["is all of the comment", "3 working days", "1 day", "1 day"],
    ["stands behind 'reduced to'", "7%", "Arrears have been reduced to 6.80%", "6.80%"],
    ["stands behind 'down to'", "7%", "The target of 7% is met: arrears are down to 6.80%.", "6.80%"],
    ["stands behind 'is'", "95%", "Performance is 92.4% this quarter.", "92.4%"],
    ["stands behind 'now at'", "95%", "Letting is now at 92.4%.", "92.4%"],
    ["stands behind a colon", "95%", "Result: 92.4%", "92.4%"],
    ["was averaged", "20 days", "Letting averaged 22.6 days.", "22.6 days"],
    ["stands beside last year's", "95%", "92.4% (last year 91%).", "92.4%"],
    ["stands behind last year's", "95%", "Last year it was 91%, now it is 92.4%.", "92.4%"],
    ["rose from another", "95%", "It rose from 90% to 92.4%.", "92.4%"],
    ["stands beside what it changed by", "95%", "92.4%, up 2% on May.", "92.4%"],
    ["is a sum", "£480k", "£475,000, on target", "£475,000"],
    ["is alone where the target has no unit", "25", "27.", "27"],
    ["stands beside figures of other units", "95%", "92.4%, which took 12 days and £5,000.", "92.4%"],
    ["stands beside a share of something else", "95%", "92.4%. Some 40% of all illness was flu.", "92.4%"],
    ["is of what is measured", "95%", "In all 92.4% of homes were let; the result is 92.4%.", "92.4%"],
    ["has a target in a sentence", "A rate of 45% or more through promotion and education", "47.1%. Promotion goes on.", "47.1%"],
  ])("the figure %s", (_, Target, Commentary, figure) => {
    const unsure = _.includes("something else");
    expect(cellsOf(rule, withActuals({ Actual: "", Target, Commentary }))).toEqual([unsure ? "D3" : `D3 → ${figure}`]);
  }); // prettier-ignore

  it.each<[string, string, string]>([
    ["the target", "95%", "The target is 95%."],
    ["the target as a limit", "50%", "Debt is to stay under 50%."],
    ["the target with its number first", "95%", "Still short of the 95% target."],
    ["a forecast", "95%", "We expect it to be 93% by the year end."],
    ["a forecast that opens the comment", "£480k", "£475,000 is forecast for the year end"],
    ["what would be", "5%", "At this pace the year would end at 5.5%."],
    ["a change", "95%", "It is up 5%."],
    ["how far off it is", "95%", "It was 3% below target."],
    ["last year", "95%", "Last year it was 91%."],
    ["another year", "95%", "In 2023/24 the result was 91%."],
    ["England", "95%", "The England rate is 91%."],
    ["something beside it", "95%", "Sickness at 12% was felt."],
    ["a share of something else", "95%", "Colds are 40% of all illness."],
    ["another unit", "95%", "Letting took 12 days."],
    ["days that something else took", "3 working days", "A notice of 5 days was given."],
    ["a bare number in a sentence", "25", "27 were let."],
    ["a year", "2030", "2025 was a good year."],
    ["a date", "31", "On 31 March."],
    ["nothing", "95%", "More homes were let."],
  ])("not %s", (_, Target, Commentary) => {
    expect(cellsOf(rule, withActuals({ Actual: "", Target, Commentary }))).toEqual([]);
  });

  it.each<[string, Cells, string[]]>([
    ["n/a in the column", { Actual: "n/a" }, ["D3 → 92.4%"]],
    ["a pointer to the comment", { Actual: "See commentary" }, ["D3 → 92.4%"]],
    ["an actual", { Actual: "92.4%" }, []],
    ["words", { Actual: "Not met" }, []],
    ["a figure and a pointer to the comment", { Actual: "96% (see commentary)" }, []],
    ["an error in the column", { Actual: "#REF!" }, []],
    ["no target", { Target: "" }, []],
    ["no rating", { Actual: "", RAG: "" }, ["D3 → 92.4%"]],
  ])("%s", (_, cells, expected) => {
    expect(cellsOf(rule, withActuals({ Commentary: "92.4%. More homes were let.", ...cells }))).toEqual(expected);
  });

  it("proposes nothing where several may be meant", () => {
    const sheet = withActuals({ Actual: "", Commentary: "Performance fell to 88% and then rose to 93%." });
    const [found] = of(rule, sheet);
    expect([found?.fix, found?.severity, found?.facts]).toEqual([null, "advice", { heading: "Commentary", figures: ["88%", "93%"], sure: false, actual: "Actual" }]); // prettier-ignore
    expect(messagesOf(rule, sheet)).toEqual([
      "The figures '88%' and '93%' stand only in 'Commentary', and not in 'Actual'. The commentary holds more than one figure. Enter the one for this quarter in 'Actual'.",
    ]);
  });

  it("asks before the figure is entered", () => {
    const sheet = withActuals({ Actual: "", Commentary: "92.4%" });
    expect(of(rule, sheet)[0]?.fix).toEqual({ place: { row: 2, column: 3 }, old: "", value: "92.4%", safe: false });
    expect(messagesOf(rule, sheet)).toEqual([
      "The figure '92.4%' stands only in 'Commentary', and not in 'Actual'. Enter it in 'Actual' too, if it is the figure for this quarter.",
    ]);
  });

  describe("without a column for it", () => {
    const reporting = { "June 2025 Commentary": "96.1%. More homes were let." };

    it("tells it of the comment", () => {
      const sheet = withoutActuals(reporting);
      expect(cellsOf(rule, sheet)).toEqual(["I4"]);
      expect(messagesOf(rule, sheet)).toEqual([
        "The figure '96.1%' stands only in 'June 2025 Commentary', and this table has no column for it. Add a column for the actual figure, so that it can be compared with the target.",
      ]);
    });

    it("is silent where nearly all comments hold theirs", () => {
      const many = (count: number) => Array.from({ length: count }, () => reporting);
      expect(cellsOf(rule, withoutActuals(...many(17)))).toHaveLength(17);
      expect(cellsOf(rule, withoutActuals(...many(18)))).toEqual([]);
    });

    it.each<[string, Parameters<typeof registerSheet>[0][number]]>([
      ["whose target is in words", { Target: "Plan adopted" }],
      ["whose target has no unit", { Target: "25", "June 2025 Commentary": "27." }],
      ["whose comment is blank", { "June 2025 Commentary": "" }],
      ["that are not rated", { "June Forecast": "" }],
    ])("leaves rows %s out when it tells a habit", (_, row) => {
      const sheet = (count: number) => registerSheet([...Array.from({ length: count }, () => reporting), row, row, row, row]); // prettier-ignore
      expect(cellsOf(rule, sheet(5))).toEqual([]);
      expect(cellsOf(rule, sheet(4)).length).toBeGreaterThan(3);
    });

    it("takes five for a habit, and not four", () => {
      const blank = { "June 2025 Commentary": "" };
      const few = (count: number) =>
        withoutActuals(...Array.from({ length: count }, () => reporting), blank).values.slice(0, 3 + count);
      const sheet = (count: number) => ({ ...withoutActuals(), values: few(count) });
      expect(cellsOf(rule, sheet(4))).toHaveLength(4);
      expect(cellsOf(rule, sheet(5))).toEqual([]);
    });
  });
});
