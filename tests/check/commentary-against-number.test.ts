import { firing, found, messageOf, saying, type Row } from "./commentary-support";

const AGAINST = ["commentary-against-number H3"];
const MISSED = { actual: "91%" } as const;
const MET = { actual: "96%" } as const;
const DAYS = { measure: "Average days to let a home", target: "20" } as const;

describe("commentary-against-number: 'met' of what was missed", () => {
  it.each([
    "Calls are on target again.",
    "At this point, rates remain on target",
    "The target was met by all.",
    "Targets have been fully achieved here",
    "The target is being exceeded by us",
    "We met our target here",
    "It exceeds the quarterly target",
    "It continues to exceed targets here",
    "Meeting the target again here",
    "Answering is ahead of target",
    "Answering is better than target",
    "Answering is within target",
    "Answering is above target",
    "We are over the target",
    "Slow at first, but on target.",
    "In Q3 the target was met by us",
    "Rota changed. Calls on target.",
  ])("%s", (comment) => {
    expect(saying(comment, MISSED)).toEqual(AGAINST);
    expect(saying(comment, MET)).toEqual([]);
  });
});

describe("commentary-against-number: 'missed' of what was met", () => {
  it.each([
    "Calls are behind target again.",
    "We are short of the target",
    "Answering is outside target",
    "Answering is worse than target",
    "We missed our target here",
    "Answering was off target here",
    "Answering was off-target here",
    "The target was not met by us",
    "Target has not been achieved here",
    "The targets were missed here",
    "We did not meet the target here",
    "We didn't reach our target",
    "We failed to achieve target",
    "Calls are below target.",
    "We are under the target",
  ])("%s", (comment) => {
    expect(saying(comment, MET)).toEqual(AGAINST);
    expect(saying(comment, MISSED)).toEqual([]);
  });

  it("the target itself is met", () => {
    expect(saying("Calls are behind target.", { actual: "95%" })).toEqual(AGAINST);
    expect(saying("Calls are on target again.", { actual: "95%" })).toEqual([]);
  });
});

describe("commentary-against-number: what is no plain statement about this target, now", () => {
  it.each([
    "We will be on target",
    "It should be on target",
    "It may be on target",
    "Expected to be on target",
    "Forecast: on target",
    "We aim to be on target",
    "Back on target",
    "On target to finish",
    "On target for Easter",
    "On target by Easter",
    "Not on target",
    "Never on target",
    "It isn't on target",
    "On target for the year",
    "On target last week",
    "In May the target was met; in June the target was met",
    "In Q2 the target was met by us",
    "In quarter 1 we were on target",
    "Two sites are on target",
    "Most teams are on target",
    "Nearly on target",
    "Overall on target",
    "The national target was met",
    "The ICO target was met",
    "Exceeding the ICO target",
    "On target in 2024",
    "Spending is within budget and on target",
    "On target here, but behind target there",
    "On target here and behind target there",
    "On target here. Behind target there.",
    "Our targets are clear to all",
  ])("%s", (comment) => {
    expect(saying(comment, MISSED)).toEqual([]);
  });

  it("each word that speaks of another time, another thing or a wish", () => {
    const words = [
      "will", "would", "should", "could", "may", "might", "expecting", "forecasts", "predicted", "projected", "projection", "projections", "anticipated", "likely", "aiming", "hope", "hoped", "hoping", "plan", "plans", "planned", "planning", "if", "until", "unless", "in order to", "needs", "ensure", "back", "course", "once", "to be", "to get", "to bring", "to stay", "to remain", "to return", "to meet", "to reach",
      "year", "annually", "cumulatively", "to date", "ytd", "last", "previously", "earlier", "prior", "past", "initially", "then", "months", "weeks", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "2031", "since",
      "except us", "some", "most", "many", "several", "few", "both", "each", "every", "one", "two", "three", "four", "half", "individual", "certain", "other", "average", "overall", "site", "sites", "area", "areas", "team", "teams", "services", "ward", "wards", "categories", "whether", "despite", "nearly", "almost", "close", "near", "saving", "savings", "budget", "stretch", "milestone", "milestones",
    ]; // prettier-ignore
    const comments = words.map((word) => `Calls, ${word}, are on target`);
    expect(firing("commentary-against-number", comments, MISSED)).toEqual([]);
    const denials = ["not", "never", "no", "nor", "cannot", "aren't"].map((word) => `Calls ${word} are on target`);
    expect(firing("commentary-against-number", denials, MISSED)).toEqual([]);
    expect(firing("commentary-against-number", ["Calls, indeed, are on target"], MISSED)).toHaveLength(1);
  });

  it("a turn or a point begins another sentence", () => {
    const turns = [
      " but ",
      ", however, ",
      " although ",
      " though ",
      " whereas ",
      " - ",
      ". ",
      "; ",
      "! ",
      "? ",
      " · ",
      " • ",
    ];
    const comments = turns.map((turn) => `We hope${turn}calls are on target`);
    expect(firing("commentary-against-number", comments, MISSED)).toEqual(comments);
  });

  it.each(["Most sites missed the target", "It was missed: the ICO target", "In Q2 we missed the target", "We would have missed the target"])("%s", (comment) => {
    expect(saying(comment, MET)).toEqual([]);
  }); // prettier-ignore
});

describe("commentary-against-number: figures that leave no doubt", () => {
  const claim = "Calls are on target again.";
  it.each<[string, Partial<Row>, boolean]>([
    ["less is better, and it is more", { ...DAYS, actual: "21" }, true],
    ["less is better, and it is less", { ...DAYS, actual: "19" }, false],
    ["the target says which way", { measure: "Homes on the list", target: "<20%", actual: "21%" }, true],
    ["nothing says which way", { measure: "Homes on the list", target: "20%", actual: "21%" }, false],
    ["no actual", {}, false],
    ["no number", { actual: "Done" }, false],
    ["another unit", { actual: "12 days" }, false],
    ["a range", { actual: "80-91%" }, false],
    ["a strict target, just reached", { measure: "Homes on the list", target: "<20%", actual: "20%" }, false],
    ["the target of the quarter", { measure: "Council tax collected, %", actual: "91%" }, true],
  ])("%s", (_, row, fires) => {
    expect(saying(claim, row)).toEqual(fires ? AGAINST : []);
  });

  it("'below target' of days is praise", () => {
    expect(saying("Letting is below target.", { ...DAYS, actual: "19" })).toEqual([]);
    expect(saying("Letting is above target.", { ...DAYS, actual: "21" })).toEqual([]);
    expect(saying("Letting is behind target.", { ...DAYS, actual: "19" })).toEqual(AGAINST);
  });

  it("figures that look alike are left to their rounding", () => {
    const comment = "Calls are on target again.";
    expect(saying(comment, { actual: "95 %" })).toEqual([]);
    expect(saying(comment, { target: "95.0%", actual: "94.9%" })).toEqual(AGAINST);
  });
});

describe("commentary-against-number: the change since last quarter", () => {
  const level = { then: "97%", actual: "97%" } as const;
  const rose = { then: "96%", actual: "97%" } as const;
  const fell = { then: "98%", actual: "97%" } as const;

  it.each([
    "A further fall in performance, as the heat went on",
    "There has been a small decrease this quarter",
    "This represents a decline compared with last quarter",
    "Performance has dropped.",
    "Our performance declined slightly.",
    "The percentage has fallen again.",
    "Performance has worsened.",
    "Rota changed. Performance has slightly dipped.",
  ])("down: %s", (comment) => {
    expect(saying(comment, level)).toEqual(AGAINST);
    expect(saying(comment, rose)).toEqual(AGAINST);
    expect(saying(comment, fell)).toEqual([]);
  });

  it.each([
    "Growth in performance, as the rota changed",
    "There was a rise on the previous quarter",
    "The rate increased.",
    "Performance has improved.",
    "Overall performance has risen.",
  ])("up: %s", (comment) => {
    expect(saying(comment, level)).toEqual(AGAINST);
    expect(saying(comment, fell)).toEqual(AGAINST);
    expect(saying(comment, rose)).toEqual([]);
  });

  it("a change of what is measured, by another form of its word", () => {
    const row = { ...level, measure: "Food businesses that are broadly compliant, %" };
    expect(saying("Slight drop in compliance due to heat", row)).toEqual(AGAINST);
    expect(saying("Slight increase in the compliance, as before", { ...row, then: "98%" })).toEqual(AGAINST);
    expect(saying("Slight drop in compliance due to heat", { ...row, then: "98%" })).toEqual([]);
    expect(saying("Slight drop in compliance", row)).toEqual(AGAINST);
    expect(saying("Slight drop in compliance checks due to heat", row)).toEqual([]);
    expect(saying("Slight drop in visits due to heat", row)).toEqual([]);
    expect(saying("Slight drop in compliance due to heat", level)).toEqual([]);
  });

  it.each(["number", "percentage", "service", "services", "council", "borough", "district", "working"])("'%s' stands in any measure", (word) => {
    expect(saying(`Slight drop in ${word} due to heat`, { ...level, measure: `The ${word} of calls answered, %` })).toEqual([]);
  }); // prettier-ignore

  it("a better performance is a lower figure where less is better", () => {
    const days = { ...DAYS, then: "18", thenTarget: "20" };
    expect(saying("Performance has improved.", { ...days, actual: "19" })).toEqual(AGAINST);
    expect(saying("Performance has improved.", { ...days, actual: "17" })).toEqual([]);
    expect(saying("Performance has dropped.", { ...days, actual: "17" })).toEqual(AGAINST);
    expect(saying("Performance has dropped.", { ...days, actual: "19" })).toEqual([]);
    expect(saying("The figure has dropped.", { ...days, actual: "19" })).toEqual(AGAINST);
    expect(saying("Performance has dropped.", { measure: "Homes on the list", target: "20%", then: "18%", actual: "18%" })).toEqual([]); // prettier-ignore
  });

  it.each([
    "Reduced staff compared with last quarter",
    "A drop in calls from tenants compared with last quarter",
    "Drop in demand due to heat",
    "A drop in number due to heat",
    "Drop in time this quarter",
    "A drop due to heat",
    "Calls dropped",
    "Performance has dropped since last year.",
    "Performance has dropped in December.",
    "Performance will have dropped.",
    "Performance has not dropped.",
    "Performance hasn't dropped.",
    "Performance has dropped from 98% to 97%.",
    "Performance has dropped on Q1.",
    "Performance has dropped below the national average.",
    "Performance dropped in some wards, annual leave being taken.",
  ])("no plain statement: %s", (comment) => {
    expect(saying(comment, rose)).toEqual([]);
  });

  it("each word that speaks of another time, another figure or no fact", () => {
    const words = [
      "year", "annual", "2031", "same", "jan", "january", "feb", "march", "april", "may", "june", "july", "aug", "sep", "september", "oct", "november", "dec", "december", "months", "weeks", "covid", "pandemic", "baseline", "average", "nationally", "will", "would", "should", "could", "expected", "forecast", "likely", "if", "not", "no", "from 98", "cumulatively", "q1", "quarter 2", "isn't",
    ]; // prettier-ignore
    const comments = words.map((word) => `Performance has dropped, ${word}`);
    expect(firing("commentary-against-number", comments, rose)).toEqual([]);
    expect(firing("commentary-against-number", ["Performance has dropped, indeed"], rose)).toHaveLength(1);
  });

  it("each word of change, and each that softens it", () => {
    const down = ["dropped", "fallen", "fell", "decreased", "decreases", "declined", "declines", "dipped", "dips", "reduced", "falls", "drops", "decrease", "decline", "worsened", "deteriorated"]; // prettier-ignore
    const up = ["increased", "increases", "increase", "risen", "rises", "rose", "rise", "grown", "grew", "improved"];
    const soft = ["slightly", "very slightly", "minorly", "marginally", "significantly", "markedly", "sharply", "again", "further", "continuedly"]; // prettier-ignore
    const verbs = (words: readonly string[]): string[] => words.map((word) => `Performance has ${word}`);
    expect(firing("commentary-against-number", verbs(down), rose)).toEqual(verbs(down));
    expect(firing("commentary-against-number", verbs(up), fell)).toEqual(verbs(up));
    expect(firing("commentary-against-number", verbs(soft.map((word) => `${word} dropped`)), rose)).toHaveLength(soft.length); // prettier-ignore
    const nouns = ["drop", "fall", "decrease", "decline", "dip", "reduction"].map((word) => `A small ${word} this quarter`); // prettier-ignore
    expect(firing("commentary-against-number", nouns, rose)).toEqual(nouns);
    const figures = ["figure", "percentage", "rate", "number", "result", "value", "total", "score"].map((word) => `The ${word} has dropped`); // prettier-ignore
    expect(firing("commentary-against-number", figures, rose)).toEqual(figures);
  });

  it.each<[string, Partial<Row>]>([
    ["nothing of last quarter", { actual: "97%" }],
    ["no figure now", { then: "97%" }],
    ["another unit", { then: "97", actual: "97%", thenTarget: "95" }],
    ["a figure that adds up by its name", { ...rose, measure: "Tax collected (cumulative), %" }],
    ["a figure that seems to add up", { then: "57%", actual: "85%", target: "80%" }],
  ])("not told: %s", (_, row) => {
    expect(saying("Performance has dropped.", row)).toEqual([]);
  });

  it("adds up above a quarter more", () => {
    expect(saying("Performance has dropped.", { then: "40%", actual: "50%", target: "40%" })).toEqual(AGAINST);
    expect(saying("Performance has dropped.", { then: "40%", actual: "51%", target: "40%" })).toEqual([]);
  });

  it("the fourth quarter comes before the first", () => {
    expect(saying("Performance has dropped.", level, "Q1")).toEqual(AGAINST);
    expect(saying("Performance has dropped.", level, "Q4")).toEqual(AGAINST);
  });
});

describe("wording", () => {
  const end = "Correct the comment, or the figure.";
  it.each<[Row, string]>([
    [{ comment: "Calls: On  Target.", ...MISSED }, "says 'On Target', but 91% is less than the target of 95%, and here more is better"],
    [{ comment: "Calls are behind target.", ...MET }, "says 'behind target', but 96% is more than the target of 95%, and here more is better"],
    [{ comment: "It missed target here", actual: "95%" }, "says 'missed target', but 95% is just the target"],
    [{ comment: "This is on target", ...DAYS, actual: "21" }, "says 'on target', but 21 is more than the target of 20, and here less is better"],
    [{ comment: "Slight drop in performance, as the heat went on", then: "97%", actual: "97%" }, "says 'Slight drop in performance', but the figure is 97%, as it was in Q2"],
    [{ comment: "Rota. Performance has dropped", then: "96%", actual: "97%" }, "says 'Performance has dropped', but the figure went up from 96% in Q2 to 97%"],
    [{ comment: "Performance has improved", then: "98%", actual: "97%" }, "says 'Performance has improved', but the figure went down from 98% in Q2 to 97%"],
  ])("%j", (row, says) => {
    expect(messageOf(found([row]))).toBe(`warning: 'Q3 2025/26 Commentary' ${says}. ${end}`);
  }); // prettier-ignore
});
