import type { Item, Past } from "../../src/kpi/item";
import { polarityOf, statedPolarity } from "../../src/kpi/polarity";
import { polarityOfWords } from "../../src/kpi/polarity-words";
import { parseQuantity } from "../../src/kpi/quantity";
import type { Rating } from "../../src/kpi/rating";
import { itemOf } from "../check/rated";

describe("a polarity column", () => {
  it.each([
    ["Higher is better", "higher"], ["High", "higher"], ["high is good", "higher"], ["Bigger", "higher"], ["Bigger is Better", "higher"], ["↑", "higher"], ["▲", "higher"],
    ["Increase", "higher"], ["Plus", "higher"], ["+", "higher"], ["Aim to maximise", "higher"], ["More is better", "higher"], ["Up", "higher"], ["Low is bad", "higher"],
    ["Lower is better", "lower"], ["Low is good", "lower"], ["LOW", "lower"], ["Smaller is better", "lower"], ["↓", "lower"], ["▼", "lower"], ["Decrease", "lower"],
    ["Minus", "lower"], ["Minimise", "lower"], ["Fewer", "lower"], ["Aim to reduce", "lower"], ["Down", "lower"], ["High is bad", "lower"], ["Higher is worse", "lower"],
  ])("'%s' says %s", (text, polarity) => {
    expect(statedPolarity(text)).toBe(polarity);
  }); // prettier-ignore

  it.each(["Neither", "High or low", "Either high", "Maintain", "Within a high range", "Contextual", "Yes", "1", "Highway"])("'%s' says neither", (text) => {
    expect(statedPolarity(text)).toBeNull();
  }); // prettier-ignore

  it.each([
    ["Yes", "One is high", "higher"], ["1", "One is high", "higher"], ["0", "One is high", "lower"], ["No", "High is good?", "lower"], ["Y", "Low is good", "lower"],
    ["N", "Low is good", "higher"], ["Yes", "Is high bad?", "lower"], ["No", "Is high bad?", "higher"], ["Yes", "Polarity", null],
  ])("'%s' under '%s' says %s", (text, heading, polarity) => {
    expect(statedPolarity(text, heading)).toBe(polarity);
  }); // prettier-ignore
});

describe("the words of a measure", () => {
  it.each<[string, string | null, string]>([
    ["Average re-let time (days)", null, "average re-let time|re-let time"],
    ["Average days to process new claims", null, "average days"],
    ["Time taken to answer letters", null, "time taken"],
    ["Time to process a change", "days", "time to"],
    ["Rent arrears of current tenants", "%", "arrears"],
    ["Void properties", null, "void"],
    ["Fly-tips reported", null, "fly-tip"],
    ["Litter below standard", "%", "below standard"],
    ["Working days lost while training", null, "days lost"],
    ["Missed bins", null, "missed"],
    ["Households in temporary accommodation", null, "temporary accommodation"],
    ["Overdue reviews", null, "overdue"],
    ["Net cost per visit", null, "net cost"],
    ["Cost per grant awarded", null, "cost per"],
    ["Weeks from referral to completion", null, "weeks from"],
    ["Rent lost on empty homes", "%", "lost"],
    ["Working days lost to sickness", null, "days lost"],
    ["Calls abandoned before an answer", "%", "abandoned"],
    ["Complaints received", null, "complaints"],
    ["Household waste to landfill", "kg", "waste to landfill"],
    ["Residual household waste collected", "kg", "residual household waste"],
    ["Vacancy rate", "%", "vacancy"],
    ["Invoices overdue", null, "overdue"],
    ["Crimes in the town", null, "crime"],
    ["Errors found", null, "error"],
    ["Homeless families in bed and breakfast", null, "homeless"],
    ["Families waiting for more than six weeks", null, "more than six weeks"],
    ["Debt per head", "£", "debt"],
    ["Carbon emissions", "tonnes", "carbon"],
    ["Cost of each collection", "£", "cost"],
    ["Reduce the number of missed bins", null, "reduce"],
    ["Improve turnaround of grants", null, "turnaround"],
    ["Repairs done", "days", "days"],
    ["Non-decent homes", "%", "non-decent"],
    ["Rent arrears as a % of rent collected", "%", "arrears"],
    ["Queue at the front desk (minutes)", null, "minutes"],
    ["Streets below standard for litter", "%", "below standard"],
    ["Streets below grade B for litter", "%", "below grade"],
    ["Anti-social behaviour reports", null, "anti-social behaviour"],
  ])("'%s' (%s): less is better", (measure, unit, words) => {
    const said = polarityOfWords(measure, unit);
    expect([said.polarity, words.split("|").includes(said.words ?? "")]).toEqual(["lower", true]);
  });

  it.each<[string, string | null, string]>([
    ["Council Tax collected", "%", "collected"],
    ["% of non-domestic rates collected", "%", "collected"],
    ["Tenants satisfied with repairs", "%", "satisfied"],
    ["Household waste recycled", "%", "recycled"],
    ["Street litter score (% grade A or B)", "%", "grade a"],
    ["Invoices within 30 days", "%", "within 30 days"],
    ["Complaints that had a first reply in 3 working days", "%", "in 3 working days"],
    ["Planning applications determined in time", "%", "in time"],
    ["Missed bins collected within 24 hours", "%", "within 24 hours"],
    ["Homes built", null, "built"],
    ["Attendance at events", null, "attendance"],
    ["Visits to the museum", null, "visit"],
    ["Income from car parks", "£", "income"],
    ["Evictions avoided", null, "avoided"],
    ["Reduction in arrears", "%", "reduction in"],
    ["Emissions reduced by", "%", "reduced by"],
    ["Empty homes brought back into use", null, "brought back"],
    ["Waste diverted from landfill", "%", "diverted from"],
    ["Overpayments recovered as % of all that is outstanding", "%", "recovered"],
    ["Rent arrears collected", "£", "collected"],
    ["Day-to-day repairs completed", "%", "completed"],
    ["Increase the number of homes let", null, "increase"],
    ["Improve our standing", null, "improve"],
    ["Days given by volunteers", "days", "volunteer"],
    ["Sundry debts raised and paid", "%", "paid"],
    ["Growth in jobs", null, "growth in"],
    ["Pupils in good or outstanding schools", "%", "good or outstanding"],
    ["Unemployed people who went into work", null, "into work"],
    ["New homes approved", null, "new homes"],
    ["Stop smoking service: quitters at four weeks", null, "quitter"],
  ])("'%s' (%s): more is better", (measure, unit, words) => {
    expect(polarityOfWords(measure, unit)).toMatchObject({ polarity: "higher", words });
  });

  it.each<[string, string | null]>([
    ["Customers not going past stage 1 of the complaint process", "%"],
    ["Complaints at stage 1", "%"],
    ["Visits with nobody missed", null],
    ["Reduce arrears by 5%", "%"],
    ["Reduce the homes built", null],
    ["Increase in arrears", "%"],
    ["Reduction in satisfaction", "%"],
    ["Crimes within 12 months", null],
    ["Amount of rent paid", "£"],
    ["Electors on the register", "%"],
    ["Increase arrears", "%"],
    ["Repairs completed over 5 days", "%"],
    ["", null],
    // What is done about a thing that is unwanted.
    ["Fly-tipping prosecutions", null],
    ["Community litter picks", null],
    ["Fly-tipping enforcement actions taken", null],
    ["Penalty notices issued for litter", null],
    ["Carbon literacy training places", null],
    ["Empty homes grants approved", null],
    ["Homeless people registered with a doctor", null],
    ["Rough sleepers moved into accommodation", null],
    ["Families moved into temporary accommodation", null],
    ["Sickness absence reviews", "%"],
    ["Contaminated land sites inspected by the county", null],
    ["Non-compliant businesses brought to order", null],
    ["Missed collections put right", null],
    ["Cost recovery of building control", "%"],
  ])("'%s' (%s) says nothing", (measure, unit) => {
    expect(polarityOfWords(measure, unit).polarity).toBeNull();
  });
});

const past = (rating: Rating | null, actual: string, target: string | null): Past => ({
  quarter: null, year: 2020, fields: {}, rating, figures: { actual: parseQuantity(actual), target: target === null ? null : parseQuantity(target) },
}); // prettier-ignore

describe("where it comes from", () => {
  const silent = "Electors on the register";
  it.each<[string, Partial<Record<"measure" | "target" | "actual" | "polarity", string>>, "higher" | "lower" | null, string | null, string | null]>([
    ["a column before the target's sign", { polarity: "Higher is better", target: "< 5" }, "higher", "column", "Higher is better"],
    ["a column that says neither, before all else", { polarity: "Neither", measure: "Rent arrears" }, null, "column", "Neither"],
    ["a blank in the column leaves it to the words", { polarity: "-", measure: "Rent arrears", target: "5" }, "lower", "words", "arrears"],
    ["the target's sign before the words", { measure: "Rent arrears", target: "at least 5" }, "higher", "target", "at least 5"],
    ["the sign of 'no more than'", { measure: silent, target: "No more than 5" }, "lower", "target", "No more than 5"],
    ["the words last", { measure: "Rent arrears", target: "5" }, "lower", "words", "arrears"],
    ["nothing", { measure: silent, target: "5" }, null, null, null],
  ])("%s", (_, cells, polarity, from, words) => {
    expect(polarityOf(itemOf({ ...cells }))).toEqual({ polarity, from, words, contested: false });
  }); // prettier-ignore

  it("the officer's word before the words of the measure, and after the sign", () => {
    expect(polarityOf(itemOf({ measure: "Rent arrears", target: "5" }), "higher")).toMatchObject({ polarity: "higher", from: "confirmed" }); // prettier-ignore
    expect(polarityOf(itemOf({ measure: "Rent arrears", target: "< 5" }), "higher")).toMatchObject({ polarity: "lower", from: "target" }); // prettier-ignore
  });

  const withPast = (measure: string, own: [Rating, string, string], ...earlier: Past[]): Item => {
    return { ...itemOf({ measure, actual: own[1], target: own[2] }), rating: own[0], past: earlier };
  };
  const green = (actual: string): Past => past("green", actual, "100");
  const red = (actual: string): Past => past("red", actual, "100");

  it.each<[string, Item, ReturnType<typeof polarityOf>["polarity"], string | null, boolean]>([
    ["two earlier ratings, where the words say nothing", withPast(silent, ["green", "90", "100"], red("95"), green("120")), "higher", "record", false],
    ["two that say less is better", withPast(silent, ["green", "90", "100"], red("105"), green("80")), "lower", "record", false],
    ["one is no record", withPast(silent, ["green", "120", "100"], red("95")), null, null, false],
    ["two that disagree", withPast(silent, ["green", "90", "100"], red("95"), red("105"), red("106")), null, null, false],
    ["a green within a tenth of its target says nothing", withPast(silent, ["green", "90", "100"], green("109"), green("110")), null, null, false],
    ["beyond a tenth it does", withPast(silent, ["green", "90", "100"], green("111"), green("112")), "higher", "record", false],
    ["its own rating alone does not shake the words", withPast("Rent arrears", ["green", "120", "100"]), "lower", "words", false],
    ["nor does one earlier one, if this one agrees", withPast("Rent arrears", ["red", "120", "100"], red("95")), "lower", "words", true],
    ["its own and an earlier one do", withPast("Rent arrears", ["green", "120", "100"], red("95")), null, null, false],
    ["two against two leave the words standing", withPast("Rent arrears", ["green", "120", "100"], red("95"), red("101"), red("102")), "lower", "words", true],
    ["an amber counts as a red does", withPast("Rent arrears", ["amber", "95", "100"], past("amber", "95", null)), null, null, false],
    ["a figure on its target says nothing", withPast("Rent arrears", ["red", "100", "100"], red("100"), red("100")), "lower", "words", false],
    ["nor one in another unit", withPast("Rent arrears", ["red", "95", "100"], past("red", "95%", "100")), "lower", "words", false],
    ["nor a blue one", withPast("Rent arrears", ["blue", "50", "100"], past("blue", "50", "100"), past(null, "50", "100")), "lower", "words", false],
  ])("%s", (_, item, polarity, from, contested) => {
    expect(polarityOf(item)).toMatchObject({ polarity, from, contested });
  }); // prettier-ignore

  it("words that contradict themselves are not settled by the record", () => {
    expect(polarityOf(withPast("Visits with nobody missed", ["green", "90", "100"], red("95"), green("120"))).polarity).toBeNull(); // prettier-ignore
  });
});
