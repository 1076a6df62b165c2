import { isGarbled, slipBetween } from "../../src/check/rules/vocabulary/slips";
import { registerSheet } from "../registers";
import { sheetOf } from "../snapshots";
import { findingsBy, messageBy, rowsWith, toldBy, type Heading } from "./by-rule";

type Counted = readonly (readonly [text: string, rows: number])[];

/** A register whose column holds each text in so many rows, from row 4 down. */
function column(counted: Counted, heading: Heading = "Service") {
  return registerSheet(rowsWith(heading, counted.flatMap(([text, rows]) => Array<string>(rows).fill(text)))); // prettier-ignore
}

function fixes(counted: Counted, heading?: Heading): string[] {
  return findingsBy("near-duplicate-value", column(counted, heading)).map(({ fix }) => `${fix?.old ?? ""} → ${fix?.value ?? ""}`); // prettier-ignore
}

describe("two words that may be one", () => {
  it.each([
    ["health", "healthy", 1],
    ["housing", "housnig", 1],
    ["lifestyles", "lifestlyes", 1],
    ["service", "services", 1],
    ["needs", "needss", 1],
    ["finance", "finanse", 1],
    ["leisure", "liesure", 1],
    ["parks", "praks", 1],
    ["democracy", "demokrasy", 2],
    ["environment", "environmental", 2],
    ["need", "needs", null],
    ["needs", "weeds", null],
    ["parks", "parts", null],
    ["homes", "hopes", null],
    ["north", "south", null],
    ["housing", "planning", null],
    ["democrat", "demokrad", null],
    ["communities", "communications", null],
    ["same words", "same words", null],
    ["planning", "planting", null],
    ["policy", "police", null],
    ["county", "country", null],
    ["personal", "personnel", null],
    ["council", "counsel", null],
    ["principal", "principle", null],
  ])("%s, %s", (a, b, edits) => {
    expect(slipBetween(a, b)).toBe(edits);
    expect(slipBetween(b, a)).toBe(edits);
  });

  it.each(["roosn", "nedk", "hhhome", "brwn", "homedn"])("%s can be no word", (word) => {
    expect(isGarbled(word)).toBe(true);
  });

  it.each(["needs", "plans", "homes", "rhythm", "world", "parks", "month", "kiln", "film", "drawn", "axis", "lights", "tax", "psn", "dn", "h2on", "autumn", "design"])("%s may be one", (word) => {
    expect(isGarbled(word)).toBe(false);
  }); // prettier-ignore
});

describe("two spellings of what looks like one", () => {
  it.each<[string, Counted, string[]]>([
    ["another capital", [["Our Customers", 2], ["Our customers", 1]], ["Our customers → Our Customers"]],
    ["a space at the end", [["Housing", 2], ["Housing ", 1]], ["Housing  → Housing"]],
    ["a full stop", [["Housing.", 1], ["Housing", 2]], ["Housing. → Housing"]],
    ["a hyphen", [["Anti-social acts", 2], ["Antisocial acts", 1]], ["Antisocial acts → Anti-social acts"]],
    ["'&' for 'and'", [["Law and Democracy", 1], ["Law & Democracy", 2]], ["Law and Democracy → Law & Democracy"]],
    ["an article", [["The Environment", 1], ["Environment", 2]], ["The Environment → Environment"]],
    ["as common, the first is right", [["Housing", 1], ["housing", 1]], ["housing → Housing"]],
    ["three spellings", [["Housing", 2], ["housing", 1], ["HOUSING", 1]], ["housing → Housing", "HOUSING → Housing"]],
    ["a letter, in a third as many rows", [["Finanse", 1], ["Finance", 3]], ["Finanse → Finance"]],
    ["a letter, in more than a third", [["Finanse", 1], ["Finance", 2]], []],
    ["two letters of a long word", [["Demokrasy", 1], ["Democracy", 3]], ["Demokrasy → Democracy"]],
    ["both spellings of the rarer", [["Finanse", 1], ["finanse", 1], ["Finance", 6]], ["Finanse → Finance", "finanse → Finance"]],
    ["a letter in a long text, even where both stand once", [["Good health for everybody here", 1], ["Good healthy for everybody here", 1]], ["Good health for everybody here → Good healthy for everybody here"]],
    ["as long, and of one length: the later", [["Good finances for everybody", 1], ["Good finanses for everybody", 1]], ["Good finanses for everybody → Good finances for everybody"]],
    ["a long text of three words", [["Extraordinary finances everywhere", 1], ["Extraordinary finanses everywhere", 1]], []],
    ["a letter in a long text of three words, in half as many rows", [["Environmental Health Manger", 1], ["Environmental Health Manager", 2]], ["Environmental Health Manger → Environmental Health Manager"]],
    ["a letter in a long text of three words, in more than half", [["Environmental Health Manger", 2], ["Environmental Health Manager", 3]], []],
    ["two letters in a long text of three words, in half as many rows", [["Extraordinary demokrasy everywhere", 1], ["Extraordinary democracy everywhere", 2]], []],
    ["three words that are not long, in half as many rows", [["Public Health Manger", 1], ["Public Health Manager", 2]], []],
    ["a long text of two words, in half as many rows", [["Environmental Improvementt", 1], ["Environmental Improvement", 2]], []],
    ["four words that are not long", [["Good health for all", 1], ["Good healthy for all", 1]], []],
    ["two letters in a long text", [["Good democracy for everybody", 2], ["Good demokrasy for everybody", 1]], []],
    ["a garbled word", [["Meeting our housing needs", 2], ["Meeting our housing roosn", 1]], ["Meeting our housing roosn → Meeting our housing needs"]],
    ["a garbled word as often as the other", [["Meeting our housing needs", 1], ["Meeting our housing roosn", 1]], []],
    ["a garbled word among three", [["Our housing needs", 2], ["Our housing roosn", 1]], []],
    ["letters that are meant", [["Meeting our housing needs", 2], ["Meeting our housing ROOSN", 1]], []],
    ["two garbled words", [["Meeting our housing nedk", 2], ["Meeting our housing roosn", 1]], []],
  ])("%s", (_, counted, expected) => {
    expect(fixes(counted)).toEqual(expected);
  }); // prettier-ignore

  it.each<[string, string]>([
    ["Q1", "Q2"],
    ["Housing", "Planning"],
    ["Objective 1", "Objective 2"],
    ["Objective 1 1", "Objective 11"],
    ["Ward A", "Ward B"],
    ["North team", "South team"],
    ["East team", "West team"],
    ["Head of Housing", "Head of Planning"],
    ["Delivering our housing needs", "Delivering our housing plans"],
    ["Phase one of the works", "Phase two of the works"],
    ["Adult Care", "Adult Carer"],
    ["County Parks", "Country Parks"],
    ["Tree Planning", "Tree Planting"],
    ["Community", "Commercial"],
    ["Internal audit", "External audit"],
    ["Strategy 2021", "Strategy 2022"],
    ["Countryside and County Planning Manager", "Countryside and Country Planning Manager"],
  ])("leaves alone: %s, %s", (rare, common) => {
    expect(fixes([[rare, 1], [common, 6]])).toEqual([]); // prettier-ignore
    expect(fixes([[rare, 1], [common, 6]], "Responsible Officer")).toEqual([]); // prettier-ignore
  });

  it("leaves blanks alone", () => {
    expect(fixes([["", 2], ["-", 1], ["n/a", 1], ["Housing", 3]])).toEqual([]); // prettier-ignore
  });

  it.each<[Heading, string]>([
    ["Corporate Objective", "near-duplicate-value F4 → Leisure for everybody"],
    ["Sub-Objective", "near-duplicate-value G4 → Leisure for everybody"],
    ["Service", "near-duplicate-value H4 → Leisure for everybody"],
    ["Responsible Officer", "near-duplicate-value E4 → Leisure for everybody"],
  ])("looks at the column %s", (heading, expected) => {
    const counted = [["Liesure for everybody", 1], ["Leisure for everybody", 4]] as const; // prettier-ignore
    expect(toldBy("near-duplicate-value", column(counted, heading))).toEqual([expected]);
  });

  it("does not look at measures", () => {
    expect(fixes([["Leisure for everybody", 4], ["Liesure for everybody", 1]], "Measure")).toEqual([]); // prettier-ignore
  });

  it("an owner in the plural is no slip, but a service in the plural is", () => {
    const counted = [["Housing Officers", 1], ["Housing Officer", 6]] as const; // prettier-ignore
    expect(fixes(counted, "Responsible Officer")).toEqual([]);
    expect(fixes([["Housing Officer", 1], ["Housing Officers", 6]], "Responsible Officer")).toEqual([]); // prettier-ignore
    expect(fixes([["Customer Service", 1], ["Customer Services", 6]])).toEqual(["Customer Service → Customer Services"]); // prettier-ignore
  });

  it("a long list of texts that differ in one word is a list", () => {
    const letters = Array.from({ length: 59 }, (_, index) => `Officer ${String.fromCharCode(97 + (index % 26)).repeat(5)}${String.fromCharCode(97 + Math.floor(index / 26))}xyo`); // prettier-ignore
    const counted = (names: readonly string[]): Counted => [["Officer Hartigan", 3], ["Officer Hartigen", 1], ...names.map((name) => [name, 1] as const)]; // prettier-ignore
    expect(fixes(counted(letters.slice(0, 58)), "Responsible Officer")).toEqual(["Officer Hartigen → Officer Hartigan"]); // prettier-ignore
    expect(fixes(counted(letters), "Responsible Officer")).toEqual([]);
  });

  it("counts over all sheets, and tells of each on its own", () => {
    const sheet = column([["Leisure", 3]]);
    const other = { ...column([["Leasure", 1], ["leisure", 1]]), name: "Second" }; // prettier-ignore
    const findings = findingsBy("near-duplicate-value", [sheet, other]);
    expect(findings.map(({ sheet: name, fix }) => `${name}: ${fix?.value ?? ""}`)).toEqual(["Second: Leisure", "Second: Leisure"]); // prettier-ignore
  });

  it.each<[string, Counted, boolean, string]>([
    ["spaces", [["Parks  team", 1], ["Parks team", 2]], true, "'Service' says 'Parks team', but 2 rows say 'Parks team'. Only the spaces differ, but Excel counts them as two. Change it to 'Parks team'."],
    ["capitals", [["parks team", 1], ["Parks team", 2]], true, "'Service' says 'parks team', but 2 rows say 'Parks team'. Only the capital letters differ, but they look like two. Change it to 'Parks team'."],
    ["punctuation", [["Parks-team", 1], ["Parks team", 2]], true, "'Service' says 'Parks-team', but 2 rows say 'Parks team'. Only the punctuation differs, but Excel counts them as two. Change it to 'Parks team'."],
    ["letters", [["Parks & team", 1], ["Parks and team", 1]], false, "'Service' says 'Parks and team', but another row says 'Parks & team'. They are counted as two. Change it to 'Parks & team' if the same is meant."],
  ])("in words, and whether the fix is safe: %s", (difference, counted, safe, message) => {
    expect(findingsBy("near-duplicate-value", column(counted))[0]).toMatchObject({
      severity: "warning",
      facts: { difference },
      fix: { safe },
    });
    expect(messageBy("near-duplicate-value", column(counted))).toBe(message);
  }); // prettier-ignore

  it("proposes no fix for an owner that stands among the words of the measure, and tells once of one that is written once", () => {
    const lines = (number: number, owner: string) => [`HS ${number}`, `Homes let ${number}\nOwner: ${owner}`, "95%", "Green"];
    const owners = ["Housing Manager", "Housing Manager", "Housing manager"];
    const rows = [["Ref", "Measure", "Target", "RAG"], ...owners.map((owner, index) => lines(index + 1, owner))];
    expect(findingsBy("near-duplicate-value", sheetOf("S", rows))).toEqual([expect.objectContaining({ fix: null })]);
    const once = [["Ref", "Measure", "Service", "RAG"], ["A1", "Homes let", "Housing", "Green"], ["A2", "Homes built", "", "Green"], ["A3", "Homes sold", "", "Green"], ["A4", "Homes lit", "housing", "Green"], ["A5", "Homes held", "", "Green"]];
    expect(toldBy("near-duplicate-value", sheetOf("S", once))).toEqual(["near-duplicate-value C5 → Housing"]);
  }); // prettier-ignore
});
