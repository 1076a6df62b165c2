import { actionSheet } from "./dates-registers";
import { cellsOf, messagesOf, of, withActuals, withoutActuals, type Cells } from "./figures-registers";

describe("second-target", () => {
  const rule = "second-target";

  it.each<[string, string, string]>([
    ["The target is 99%", "85%", "99%"],
    ["Target is 99%", "85%", "99%"],
    ["90%, against a target of 99%", "85%", "99%"],
    ["The target was 99% and was missed.", "85%", "99%"],
    ["Target: 99%", "85%", "99%"],
    ["90% (target 99%)", "85%", "99%"],
    ["Target set at 99%.", "85%", "99%"],
    ["The revised target of 99% is in reach.", "85%", "99%"],
    ["We reached the 99% target.", "85%", "99%"],
    ["The target is 12 working days", "10 days", "12 working days"],
    ["The target of £5,000 was met", "£8,000", "£5,000"],
    ["The target is 5 days", "10 days", "5 days"],
    ["The target is 99%", "Satisfaction kept above 85% by training", "99%"],
  ])("%j beside a target of %j", (Commentary, Target, other) => {
    const [found] = of(rule, withActuals({ Target, Commentary }));
    expect([found?.place, found?.severity, found?.fix, found?.facts]).toEqual([
      { row: 2, column: 5 },
      "warning",
      null,
      { heading: "Commentary", other, targetHeading: "Target", target: Target },
    ]);
  });

  it.each<[string, string, string]>([
    ["the same target", "The target is 85%", "85%"],
    ["the same, written otherwise", "The target is 85.0%", "85%"],
    ["the same as a limit", "The target is 85%", "Above 85%"],
    ["another unit", "The target is 5 days", "85%"],
    ["another unit of time", "The target is 2 weeks", "10 days"],
    ["a result on target", "We are above target at 97%", "85%"],
    ["a result behind a colon", "On target: 97%", "85%"],
    ["a result beside 'performance against target'", "Performance against target 97%", "85%"],
    ["how far off", "This is 3% below target", "85%"],
    ["how far over", "Exceeded the target by 3%", "85%"],
    ["how much of it", "The target is 97% achieved", "85%"],
    ["the year's", "The annual target is 99%", "85%"],
    ["the year's, said behind", "The target is 99% by year end", "85%"],
    ["England's", "The national target is 99%", "85%"],
    ["a regulator's", "Guidance suggests a target of 80%", "85%"],
    ["last year's", "Last year the target was 99%", "85%"],
    ["a new one", "The new target is 99%", "85%"],
    ["another quarter's", "The Q2 target is 99%", "85%"],
    ["a stretch", "The stretch target is 99%", "85%"],
    ["a part of the year", "The target of £10,000 was met", "£40,000"],
    ["half of the year", "The target of 20 homes was met", "10"],
    ["no target at all", "Now at 99%", "85%"],
    ["a target without a number", "The target is high", "85%"],
    ["a target in words", "The target is 99%", "Plan adopted"],
    ["no target in the column", "The target is 99%", ""],
  ])("not %s", (_, Commentary, Target) => {
    expect(cellsOf(rule, withActuals({ Target, Commentary }))).toEqual([]);
  });

  it("counts a share that is a multiple as another target", () => {
    expect(cellsOf(rule, withActuals({ Target: "40%", Commentary: "The target is 80%" }))).toEqual(["F3"]);
  });

  it("is told in words", () => {
    expect(messagesOf(rule, withoutActuals({ Target: "Above 85%", "June 2025 Commentary": "The target is 99%" }))).toEqual([
      "'June 2025 Commentary' gives a target of 99%, but 'Target' says 'Above 85%'. Find out which is right, and correct the other.",
    ]); // prettier-ignore
  });
});

describe("quoted-fraction", () => {
  const rule = "quoted-fraction";
  const complaints = { Measure: "Complaints answered within 3 days, %", Target: "100%" };

  it.each<[string, string, string, number, number, boolean, string]>([
    ["62 of 65 complaints", "96%", "62 of 65 were answered in time.", 62, 65, false, "95.4"],
    ["out of", "96%", "62 out of 65 were answered in time.", 62, 65, false, "95.4"],
    ["out", "96%", "62 out 65 were answered in time.", 62, 65, false, "95.4"],
    ["of the", "96%", "62 of the 65 were answered in time.", 62, 65, false, "95.4"],
    ["those that were late", "96%", "Three of 65 were late.", 62, 65, true, "95.4"],
    ["those that were not", "96%", "Of the 65 complaints that came in, three were not answered in time.", 62, 65, true, "95.4"],
    ["thousands", "96%", "9,400 of 10,000 were answered in time.", 9400, 10000, false, "94"],
    ["a decimal", "95.3%", "62 of 65 were answered in time.", 62, 65, false, "95.4"],
    ["far off, of what is measured", "90%", "62 of 65 complaints were answered.", 62, 65, false, "95.4"],
    ["within the time that is measured", "96%", "62 of 65 were answered within 3 days.", 62, 65, false, "95.4"],
    ["few, but near", "85%", "10 of 12 were answered.", 10, 12, false, "83.3"],
    ["a few more, of what is measured", "85%", "10 of 13 complaints were answered.", 10, 13, false, "76.9"],
    ["two decimals", "95.30%", "62 of 65 were answered in time.", 62, 65, false, "95.4"],
    ["a decimal and words", "95.3 per cent", "62 of 65 were answered in time.", 62, 65, false, "95.4"],
    ["the first of two", "97%", "62 of 65 were answered, then 63 of 66.", 62, 65, false, "95.4"],
    ["just near enough", "97.3%", "62 of 65 were answered in time.", 62, 65, false, "95.4"],
  ])("%s", (_, Actual, Commentary, part, whole, rest, percent) => {
    const [found] = of(rule, withActuals({ ...complaints, Actual, Commentary }));
    expect([found?.place, found?.severity, found?.fix, found?.facts]).toEqual([
      { row: 2, column: 5 },
      "warning",
      null,
      { heading: "Commentary", actual: "Actual", shown: Actual, part, whole, rest, percent },
    ]);
  }); // prettier-ignore

  it.each<[string, string, string]>([
    ["rounded", "95%", "62 of 65 were answered in time."],
    ["rounded to a decimal", "95.4%", "62 of 65 were answered in time."],
    ["exact", "95.38%", "62 of 65 were answered in time."],
    ["a half rounded up", "63%", "5 of 8 were answered."],
    ["a half rounded down", "62%", "5 of 8 were answered."],
    ["the rest, rounded", "95%", "Three of 65 were late."],
    ["one of several that fits", "96%", "61 of 65 were first, then 62 of 65, in all 48 of 50."],
    ["far off, of something else", "90%", "62 of 65 were answered in time."],
    ["few, of what is measured", "90%", "10 of 12 complaints were answered."],
    ["just too far off", "97.5%", "62 of 65 were answered in time."],
    ["far off, though of what is measured", "80%", "62 of 65 complaints were answered."],
    ["those that succeeded, as near the rest", "96%", "Three of 65 were thanked."],
    ["a manner of speaking", "94%", "9 out of 10 complaints are answered early."],
    ["of another time", "96%", "62 of 65 were answered within 10 days."],
    ["last year's", "96%", "Last year 62 of 65 were answered in time."],
    ["a month's", "96%", "In June 62 of 65 were answered in time."],
    ["a phase", "96%", "Phase 19 of 20 is done."],
    ["a length of time", "96%", "Open 62 of 65 days."],
    ["a date", "96%", "On 1 of 1/2025 it began."],
    ["a percentage of a number", "96%", "95% of 65 were answered."],
    ["more than the whole", "96%", "65 of 62 were answered."],
    ["a fraction of nothing", "96%", "0 of 0 were answered."],
    ["words without a fraction", "96%", "Most of the 65 were answered."],
    ["an actual that is no percentage", "62", "61 of 65 were answered."],
  ])("not %s", (_, Actual, Commentary) => {
    expect(cellsOf(rule, withActuals({ ...complaints, Actual, Commentary }))).toEqual([]);
  });

  it.each<[string, string, string, boolean]>([
    ["one site for sites", "Site visits done, %", "62 of 65 sites were seen.", true],
    ["a noun of three letters", "Lets done, %", "62 of 65 lets were done.", true],
    ["a short word that is no noun", "% of complaints answered", "62 of 65 of them were answered.", false],
    ["another noun", "% of complaints answered", "62 of 65 sites were seen.", false],
  ])("knows what is measured, however far off, by %s", (_, Measure, Commentary, expected) => {
    expect(of(rule, withActuals({ Measure, Actual: "90%", Commentary }))).toHaveLength(expected ? 1 : 0);
  });

  it("looks at the figure behind what is shown", () => {
    expect(cellsOf(rule, withActuals({ ...complaints, Actual: 0.954, Commentary: "62 of 65 were answered." }))).toEqual([]); // prettier-ignore
  });

  it("is told in words, for those that are and those that are not", () => {
    const message = (Commentary: string) => messagesOf(rule, withActuals({ ...complaints, Actual: "96%", Commentary }));
    expect(message("62 of 65 were answered.")).toEqual([
      "'Commentary' says 62 of 65, which is 95.4%, but 'Actual' shows 96%. Check the count and the percentage, and correct the one that is wrong.",
    ]);
    expect(message("Three of 65 were late.")).toEqual([
      "By 'Commentary', 3 of 65 missed it, which leaves 62 of 65, or 95.4%, but 'Actual' shows 96%. Check the count and the percentage, and correct the one that is wrong.",
    ]);
  });
});

describe("provisional-figure", () => {
  const rule = "provisional-figure";

  it.each<[string, Cells, string, string]>([
    ["actual", { Actual: "96% (provisional)" }, "D3", "provisional"],
    ["actual", { Actual: "96% (p)" }, "D3", "provisional"],
    ["actual", { Actual: "96% predicted" }, "D3", "predicted"],
    ["actual", { Actual: "96% projected" }, "D3", "projected"],
    ["actual", { Actual: "Estimated 96%" }, "D3", "estimated"],
    ["actual", { Actual: "96% forecast" }, "D3", "forecast"],
    ["actual", { Actual: "96% unaudited" }, "D3", "unaudited"],
    ["actual", { Actual: "96% (draft)" }, "D3", "draft"],
    ["actual", { Actual: "96% (interim)" }, "D3", "interim"],
    ["actual", { Actual: "96% (lagged)" }, "D3", "lagged"],
    ["target", { Target: "7% (provisional)" }, "C3", "provisional"],
    ["actual", { Actual: "96% (provisional)", Target: "7% (provisional)", Commentary: "Provisional figure" }, "D3", "provisional"],
  ])("the %s says so: %j", (role, cells, cell, words) => {
    const sheet = withActuals(cells);
    expect(cellsOf(rule, sheet)).toEqual([cell]);
    expect(of(rule, sheet)[0]).toMatchObject({ severity: "advice", fix: null, facts: { role, words } });
  }); // prettier-ignore

  it.each<[string, string]>([
    ["It is only a predicted figure, since some data is still to come.", "predicted figure"],
    ["A provisional Q1 figure.", "provisional Q1 figure"],
    ["Unaudited data.", "Unaudited data"],
    ["The predicted monitoring results are in.", "predicted monitoring results"],
    ["The figure is provisional.", "figure is provisional"],
    ["Figures still unaudited.", "Figures still unaudited"],
    ["The data is subject to audit.", "data is subject to audit"],
    ["The figure shown is an estimate.", "figure shown is an estimate"],
    ["A forecast: not all data is in.", "A forecast"],
    ["Provisional. More to follow.", "Provisional"],
    ["It is estimated at £5,000.", "estimated at £5,000"],
    ["Not all data has come in.", "Not all data"],
    ["Awaiting validated data from the county.", "Awaiting validated data"],
    ["We are waiting for the final figures.", "waiting for the final figures"],
    ["Final figures not yet known.", "Final figures not yet"],
    ["The data is one quarter behind.", "data is one quarter behind"],
    ["Figures are reported in arrears.", "Figures are reported in arrears"],
    ["There is a time lag in the data.", "time lag in the data"],
    ["The figure is provisional, to March 2025.", "figure is provisional"],
    ["Provisional (audit to follow)", "Provisional"],
    ["The figure is estimated to be 96%.", "figure is estimated"],
    ["The figure is forecast, not counted.", "figure is forecast"],
    ["Provisional police data shows 96% of calls.", "Provisional police data"],
    ["Provisional police data. 96% compares with 82%.", "Provisional police data"],
    ["The preliminary county council figures put it at 96%.", "preliminary county council figures"],
  ])("the commentary says so: %j", (Commentary, words) => {
    const [found] = of(rule, withActuals({ Commentary }));
    expect([found?.place, found?.facts]).toEqual([
      { row: 2, column: 5 },
      { heading: "Commentary", role: "commentary", text: Commentary, words },
    ]);
  });

  it.each<[string, Cells]>([
    ["the year's outturn beside a figure", { Commentary: "Forecast outturn is 98% at the year end." }],
    ["a projected year-end figure beside one", { Commentary: "Projected year-end figure 98%." }],
    ["results of a survey", { Commentary: "Provisional results of the survey are good." }],
    ["a date that is estimated", { Commentary: "The estimated delivery date is May." }],
    ["a project that is to end", { Commentary: "Projected to complete in June." }],
    ["a project", { Commentary: "The project began." }],
    ["a draft strategy", { Commentary: "A draft strategy went round." }],
    ["a final report", { Commentary: "Awaiting the final report." }],
    ["bookings", { Commentary: "90% of rooms are provisionally booked." }],
    ["a forecast for the year beside a figure", { Commentary: "We forecast £5,000 at the year end." }],
    ["rent in arrears", { Commentary: "20 tenants are in arrears." }],
    ["one who is behind", { Commentary: "The contractor is one month behind." }],
    ["figures of the quarter itself", { Commentary: "Figures up to the end of June 2025." }],
    ["figures that reach into the quarter", { Commentary: "A rolling average, to April 2025." }],
    ["a job that went on until then", { Commentary: "The post was empty until March 2025." }],
    ["a cumulative figure", { Actual: "96% cumulative" }],
    ["a rolling figure", { Actual: "96% (rolling)" }],
    ["no figure at all", { Actual: "Yes", Target: "Plan adopted", Commentary: "The figure is provisional." }],
    ["an outlook", { Commentary: "Numbers are forecast to fall back to 43% by March." }],
    ["what is projected", { Commentary: "Figures are projected to rise next year." }],
    ["what is predicted", { Commentary: "Performance is predicted to be 98% by March." }],
    ["demand that is to rise", { Commentary: "Numbers are estimated to rise by a tenth next year." }],
    [
      "others' data, of another figure",
      { Commentary: "Provisional operator returns put growth at 4% across the region." },
    ],
    ["others' data without a figure", { Commentary: "Provisional police data will be shared in May." }],
    ["audited figures", { Commentary: "The audited figures are good." }],
  ])("not %s", (_, cells) => {
    expect(cellsOf(rule, withActuals(cells))).toEqual([]);
  });

  it("a forecast that stands for the figure", () => {
    const says = (Commentary: string, Actual = "") => cellsOf(rule, withActuals({ Target: "<£480k", Actual, Commentary })); // prettier-ignore
    expect(says("A projection of £475,000 at the year end")).toEqual(["F3"]);
    expect(says("£475,000 is forecast for the year end")).toEqual(["F3"]);
    expect(says("£475,000 is forecast for the year end", "£470,000")).toEqual([]);
    expect(says("£470,000; £475,000 is forecast for the year end")).toEqual([]);
    expect(says("Paid £470,000 so far; forecast £475,000")).toEqual([]);
    expect(says("£475,000 is forecast for the year end", "On track")).toEqual([]);
    expect(says("We will reach £475,000")).toEqual([]);
    expect(says("We will reach £475,000 once the final bill is in")).toEqual([]);
    expect(says("Forecast outturn £475,000")).toEqual(["F3"]);
  });

  it.each([
    ["£475,000 is forecast for the year end", "£475,000 is forecast"],
    ["We spent little. A Projection Of £475,000 at the year end", "Projection Of £475,000"],
    ["Projected\u00a0£475,000", "Projected\u00a0£475,000"],
    ["Forecast outturn £475,000", "Forecast outturn"],
    ["We have projected £\u00a0475,000", "projected £\u00a0475,000"],
  ])("quotes a forecast as it is written: %j", (Commentary, words) => {
    const [found] = of(rule, withActuals({ Target: "<£480k", Actual: "", Commentary }));
    expect(found?.facts).toMatchObject({ words });
  });

  it.each([
    ["A rolling average, to March 2025.", "rolling average, to March 2025"],
    ["Figures up to the end of December 2024.", "Figures up to the end of December 2024"],
  ])("a figure that ends before the quarter: %j", (Commentary, words) => {
    const sheet = withActuals({ Commentary });
    expect(of(rule, sheet).map(({ facts }) => facts)).toEqual([
      { heading: "Commentary", role: "commentary", text: Commentary, words, endsBefore: "Q1 2025/26" },
    ]);
    expect(messagesOf(rule, sheet)).toEqual([`'Commentary' says '${words}', so the figure does not reach into Q1 2025/26. Say when the final one will be known, and correct it then.`]); // prettier-ignore
  });

  it("beside a figure whose target is in words", () => {
    expect(cellsOf(rule, withActuals({ Target: "Plan adopted", Commentary: "The figure is provisional." }))).toEqual(["F3"]); // prettier-ignore
  });

  it("in a register that has no column for the figure", () => {
    const sheet = withoutActuals({ "June 2025 Commentary": "We have a forecast of 93%" });
    expect(cellsOf(rule, sheet)).toEqual(["I4"]);
  });

  it("not of an action, which has no figure", () => {
    const sheet = actionSheet([{ Update: "A rolling average, to March 2022." }]);
    expect(cellsOf(rule, sheet)).toEqual([]);
  });

  it("without a year, nothing lags", () => {
    const sheet = withActuals({ Commentary: "A rolling average, to March 2025." });
    const values = [["Indicators, Quarter 1", "", "", "", "", "", ""], ...sheet.values.slice(1)];
    expect(cellsOf(rule, { ...sheet, values })).toEqual([]);
  });

  it("without a quarter, nothing lags", () => {
    const sheet = withActuals({ Commentary: "A rolling average, to March 2025." });
    expect(cellsOf(rule, { ...sheet, values: sheet.values.slice(1) })).toEqual([]);
  });

  it("is told in words", () => {
    const tail = "Say when the final one will be known, and correct it then.";
    expect(messagesOf(rule, withActuals({ Actual: "96% (provisional)" }))).toEqual([`'Actual' says 'provisional', so the figure is not final. ${tail}`]); // prettier-ignore
    expect(messagesOf(rule, withActuals({ Target: "7% (provisional)" }))).toEqual([`'Target' says 'provisional', so the target is not final. ${tail}`]); // prettier-ignore
    expect(messagesOf(rule, withActuals({ Commentary: "Unaudited data." }))).toEqual([`'Commentary' says 'Unaudited data', so the figure is not final. ${tail}`]); // prettier-ignore
  });
});
