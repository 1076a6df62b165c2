import { sheetOf } from "../snapshots";
import { toldBy } from "./by-rule";
import { firing, found, messageOf, saying } from "./commentary-support";

const RED = { rating: "Red" } as const;
const RULE = "exception-unexplained";

/** Each says over again that the target was missed, and nothing else. */
const EMPTY = [
  "Slightly below target this quarter.",
  "Target missed in Q3",
  "Performance has dropped",
  "Performance is poor and disappointing",
  "91% against a target of 95%",
  "Actual 91%",
  "Worse than last quarter",
  "Just outside the target",
  "Under target for the quarter",
  "This is rated red",
  "The target is not being met",
  "Performance has been below target again",
  "Performance has been under target again",
  "Performance has been behind target again",
  "Performance has been off target again",
  "Performance has been poor",
  "Performance has been slightly low",
  "Performance has been just short",
  "We continue to miss the target",
  "Not expected",
  "The average rate declined again, lower than the previous period",
  "Calls were not answered in time",
  "Bad miss",
  "Figures remain low",
];

describe("exception-unexplained", () => {
  it("a comment that only says that it was missed", () => {
    expect(firing(RULE, EMPTY, { ...RED, actual: "91%" })).toEqual(EMPTY);
  });

  it.each([["Red", true], ["Amber", true], ["Amber/Red", true], ["Amber/Green", false], ["Green", false], ["Blue", false], ["", false]] as const)("beside '%s': %s", (rating, fires) => {
    expect(saying("Missed again this quarter", { rating })).toEqual(fires ? ["exception-unexplained H3"] : []);
  }); // prettier-ignore

  it("a cause is enough", () => {
    const causes = [
      "due to heat", "because of heat", "a result of heat", "resulted from heat", "owing to heat", "following heat", "caused by heat", "attributed to heat", "explained by heat", "reason: heat", "reflects heat", "led to it", "contributed", "in light of it", "driven by heat", "impacted", "affected", "not due", "not yet due", "annual", "depends on it", "therefore",
      "delays", "held up", "disruption", "difficulties", "challenges", "problems", "issues", "faults", "failures", "breakdown", "errors", "complexity", "constraints", "barriers", "lack of it", "limited", "insufficient", "shortages", "struggles",
      "vacancies", "a vacant post", "sickness", "absences", "leavers", "turnover", "staffing", "capacity", "resourcing", "workload", "pressures", "backlogs", "demand", "increase in it", "increased", "uptake", "take-up",
      "weather", "storms", "flooding", "seasonal", "winter", "summer", "spring", "autumn", "christmas", "holidays", "pandemic", "covid", "strikes", "dispute",
      "suppliers", "contractors", "developers", "partners", "third parties", "outside our control", "beyond our control", "government", "legislation", "inspectors", "appeals", "objections", "legal", "courts", "inflation", "economy", "funding", "technical", "software",
    ]; // prettier-ignore
    const comments = causes.map((cause) => `Target missed: ${cause}`);
    expect(firing(RULE, comments, RED)).toEqual([]);
  });

  it("an action is enough", () => {
    const actions = [
      "will act", "plans", "to be met with", "being let", "has been let", "have been let", "had been let", "is to go", "are to go", "intend it", "expected to go", "expected by us", "expected in it", "expected at it", "anticipated", "aims", "proposed", "considered", "scheduled", "arranged", "agreed",
      "recruiting", "appointed", "training", "reviewed", "investigated", "analysis", "meetings", "met with them", "discussed", "consulting", "submitted", "report to us", "cabinet", "committee",
      "working on it", "work is on", "work on it", "work with us", "work to do", "work has ended", "work continues", "work under it", "continue to let", "continuing with it",
      "introduced", "implemented", "improving", "developing", "drafted", "procured", "tenders", "contracts", "installed", "repairs", "launched", "delivered", "rolled out", "pilots", "campaign", "promoted", "invested", "apply", "applied", "bids", "seeking", "sought", "explored", "identified", "prepared", "monitored", "chased", "chasing", "addressed", "resolved", "mitigated", "recovering", "actions", "escalated", "supported", "engaged", "negotiated", "awaiting", "pending", "paused", "postponed", "on hold", "transferred", "begun", "began", "started", "completed", "finished", "issued", "in place", "extended", "extension", "approved",
    ]; // prettier-ignore
    const comments = actions.map((action) => `Target missed: ${action}`);
    expect(firing(RULE, comments, RED)).toEqual([]);
  });

  it("a date is enough", () => {
    const dates = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
      "next", "soon", "shortly", "by the end", "end of it", "year end", "year-end", "deadline", "timetable", "timescale",
    ]; // prettier-ignore
    const comments = dates.map((date) => `Target missed: ${date}`);
    expect(firing(RULE, comments, RED)).toEqual([]);
  });

  it("half a phrase is not", () => {
    const halves = ["Target missed: to be met", "Target missed: being achieved", "Continues to be missed", "Continues to be below it", "Continues to be under it", "Continues to fall", "Continuing to miss it", "Has been missed again", "Missed: dec2"]; // prettier-ignore
    expect(firing(RULE, halves, { ...RED, actual: "91%", then: "2%" })).toEqual(halves);
  });

  it.each([
    ["two words that are news", "Target missed: landlord refused"],
    ["a number that the row doesn't have", "Missed: 62 calls"],
    ["a number that the row doesn't have, with a point", "Missed, 91.5%"],
    ["what the row doesn't have, written with a comma", "Missed: 9,100"],
    ["a number that the row doesn't have beside one that it has", "Missed: 62 calls, 91%"],
  ])("%s is enough", (_, comment) => {
    expect(saying(comment, { ...RED, actual: "91%", then: "93%" })).toEqual([]);
  });

  it.each([
    ["one word that is news", "Target missed: landlord"],
    ["words of the measure", "Answered calls: time missed"],
    ["the row's own numbers", "Missed: 91% against 95%, from 93% in Q2 2025/26, target 94%"],
    ["the row's own number, written in another way", "Missed: 91.0"],
    ["the row's own number, with more places", "Missed: 91.00"],
    ["short words", "It is a bad one to me"],
  ])("%s is not", (_, comment) => {
    expect(saying(comment, { ...RED, actual: "91%", then: "93%", thenTarget: "94%" })).toEqual(["exception-unexplained H3"]); // prettier-ignore
  });

  it("the row's own numbers, however they are written", () => {
    const row = { ...RED, measure: "Visits", target: "9,100", actual: "8,250.5" };
    expect(saying("Missed: 8250.50 against 9100", row)).toEqual(["exception-unexplained H3"]);
    expect(saying("Missed: 8250.50 against 9200", row)).toEqual([]);
    expect(saying("Missed, from 93%", { ...RED, actual: "91%", then: "93%", thenTarget: "" })).toEqual(["exception-unexplained H3"]); // prettier-ignore
  });

  it("words of the measure in another form", () => {
    const row = { ...RED, measure: "Museum collections catalogued, %" };
    expect(saying("Missed: cataloguing, collected", row)).toEqual(["exception-unexplained H3"]);
    expect(saying("Missed: cataloguing, collected", RED)).toEqual([]);
  });

  it("the service's own name", () => {
    const rows = (Service: string) => {
      const cells = { Reference: "A1", Measure: "Calls", Service, Target: "95%", Actual: "91%", Commentary: "Missed by Environmental Health", RAG: "Red" }; // prettier-ignore
      return toldBy(RULE, sheetOf("KPIs", [Object.keys(cells), Object.values(cells)]));
    };
    expect(rows("Environmental Health")).toEqual([`${RULE} F2`]);
    expect(rows("Waste")).toEqual([]);
  });

  it("words of the service and the target are the row's own", () => {
    const row = { ...RED, measure: "Bins emptied", target: "Residents satisfied" };
    expect(saying("Residents satisfied, bins emptied: missed", row)).toEqual(["exception-unexplained H3"]);
    expect(saying("Residents satisfied, bins emptied: missed", RED)).toEqual([]);
  });

  it("working days are no work on it", () => {
    const row = { ...RED, measure: "Working days, working hours to let a home", target: "80", actual: "91" };
    expect(saying("Took 91 working days", row)).toEqual(["exception-unexplained H3"]);
    expect(saying("Took 91 working hours", row)).toEqual(["exception-unexplained H3"]);
    expect(saying("Took 91 working on it", row)).toEqual([]);
  });

  it("a recovery plan in a column of its own is an action", () => {
    expect(saying("Missed again this quarter", { ...RED, plan: "A new rota from May" })).toEqual([]);
    expect(saying("Missed again this quarter", { ...RED, plan: "-" })).toEqual(["exception-unexplained H3"]);
  });

  it("leaves to the other rules what they tell", () => {
    expect(saying("TBC", RED)).toEqual(["placeholder-commentary H3"]);
    expect(saying("Below target", RED)).toEqual(["thin-commentary H3"]);
    expect(saying("Done", RED)).toEqual(["thin-commentary H3"]);
    expect(saying("This is on target.", { ...RED, actual: "91%" })).toEqual(["commentary-against-number H3"]);
    expect(saying("", RED)).toEqual([]);
  });
});

it("says what is wrong and what to do", () => {
  expect(messageOf(found([{ ...RED, comment: "Target missed this quarter." }]))).toBe(
    "warning: This row is rated Red, and 'Q3 2025/26 Commentary' gives no reason, no action and no date: 'Target missed this quarter'. Say why, what is being done about it, and by when.",
  );
});
