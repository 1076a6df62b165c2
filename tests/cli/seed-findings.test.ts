import { broxtowe } from "../workbooks/broxtowe";
import { charnwood, charnwoodWithPicture } from "../workbooks/charnwood";
import { northWestLeicestershire, northWestLeicestershireInOneRow } from "../workbooks/nw-leicestershire";
import { northWestLeicestershire2019 } from "../workbooks/nw-leicestershire-2019";
import { oadbyWigston, oadbyWigstonShifted } from "../workbooks/oadby-wigston";
import { cellsByRule, checked, foundOnlyIn } from "./checked";

/**
 * Everything that the rules find in the documents of the councils, typed up: each case for which a rule was written, and
 * nothing that a careful officer would call wrong. What was not written for the document has its reason beside it.
 */
describe("Oadby & Wigston's indicators of the first quarter of 2022/23", () => {
  it("have these faults and no others", async () => {
    expect(cellsByRule(await checked(await oadbyWigston()))).toEqual({
      "blank-row": { KPIs: "A12 A20 A29 A40 A49" },
      "malformed-reference": { KPIs: "A50 A51 A52" },
      "repeated-measure": { KPIs: "B17" },
      "missing-objective": { KPIs: "G23 G24 G25 G28 G51" },
      "missing-measure": { KPIs: "B19 B50" },
      "missing-target": { KPIs: "C21" },
      // F35 to F37 name two posts, as F38 names three.
      "vague-owner": { KPIs: "F13 F35 F36 F37 F38" },
      "missing-frequency": { KPIs: "E7 E8 E9 E10 E11 E18 E19 E21 E31 E43 E44 E50" },
      "missing-sub-objective": { KPIs: "H8 H9 H10 H11 H18 H21" },
      "near-duplicate-value": { KPIs: "H5 H15 H35 H36 H37 H38" },
      // 'Q2' and 'Q4' in E16, E17 and E32 are due dates as well as the 'Q4' in E4.
      "frequency-is-date": { KPIs: "E4 E16 E17 E32" },
      "target-is-frequency": { KPIs: "C13 C15" },
      // C8 wants trees decided 'soundly', as C7 wants enforcement to be 'sound'.
      "unmeasurable-target": { KPIs: "C7 C8" },
      "missing-actual": { KPIs: "J33 J48 J51" },
      "actual-in-commentary": { KPIs: "J5 J14 J36" },
      "second-target": { KPIs: "J33" },
      // C36 calls its target provisional. J37 gives a forecast of the year's end where the quarter's figure belongs.
      "provisional-figure": { KPIs: "C36 J37" },
      // K50 is green for work that starts in July or August.
      "rated-before-due": { KPIs: "K11 K44 K50" },
      "blue-but-due": { KPIs: "K32" },
      "other-year-commentary": { KPIs: "J46 J47" },
      "thin-commentary": { KPIs: "J22" },
    });
  });

  it("have rows that are shifted, where the references are broken over two cells, and nothing else is held against these", async () => {
    const [shifted, whole] = [await checked(await oadbyWigstonShifted()), await checked(await oadbyWigston())];
    expect(foundOnlyIn(shifted, whole)).toEqual([
      "shifted-row KPIs!A50",
      "shifted-row KPIs!A51",
      "shifted-row KPIs!A52",
    ]);
    expect(shifted.findings.filter(({ cell }) => /^\D(?:50|51|52)$/.test(cell))).toHaveLength(3);
    expect(foundOnlyIn(whole, shifted).map((line) => line.slice(-2))).toEqual(["50", "51", "52", "51", "50", "50", "51", "50"]); // prettier-ignore
  });
});

describe("Charnwood's report of the third quarter of 2023/24", () => {
  it("has these faults and no others", async () => {
    expect(cellsByRule(await checked(await charnwood()))).toEqual({
      "headline-mismatch": { "Performance Overview": "C11" },
      "colour-only-rating": {
        Environment: "G4 G6 G7 G9 G11 G12 G13 G14 G15 G17 G19 G21 G22 G25 G26",
        "Healthy Communities": "G4 G5 G6 G7 G8 G10 G11 G12 G13 G14 G15 G16 G17 G18 G22 G23",
        Economy: "G4 G5 G6 G7 G8 G9 G10 G11 G12 G13 G14 G15 G16 G17",
        "Your Council": "G4 G5 G7 G8 G9 G10 G15 G16 G17 G19 G20 G21 G22",
      },
      "placeholder-commentary": { Environment: "C11 C13 C17 C19", "Healthy Communities": "C5 C8 C13 C14" },
      "in-progress-before-start": { Environment: "D13 D21", Economy: "D12" },
      // Beside the Hope Bell, four more are green and due in Q4 2023/24 that are to end in summer 2024 or in 2024/25.
      "ends-after-due": { Environment: "G11 G15 G17 G19", "Healthy Communities": "G4" },
      "finished-not-marked": { Economy: "D6" },
      "cumulative-fell": { "Key Performance Indicators": "D19" },
      "polarity-assumed": { "Key Performance Indicators": "A8 A9 A12 A13 A14 A19" },
      "provisional-figure": { "Key Performance Indicators": "I6 I19" },
      "commentary-against-number": { "Key Performance Indicators": "I5 I10" },
      "repeated-commentary": { "Key Performance Indicators": "I9" },
      "stale-commentary": { "Key Performance Indicators": "I10" },
    });
  });

  it("has a status and a colour at odds, where one completed action of many has a colour", async () => {
    const [coloured, plain] = [await checked(await charnwoodWithPicture()), await checked(await charnwood())];
    expect(foundOnlyIn(plain, coloured)).toEqual([]);
    // No word beside this colour either.
    expect(foundOnlyIn(coloured, plain)).toEqual(["colour-only-rating Environment!G16", "status-against-rating Environment!G16"]);
  });
}); // prettier-ignore

describe("North West Leicestershire's report of the second quarter of 2018/19", () => {
  it("has these faults and no others", async () => {
    expect(cellsByRule(await checked(await northWestLeicestershire()))).toEqual({
      "percentage-mismatch": { Summary: "A3" },
      "double-counted": { "Value for Money": "A29", "Business and Jobs": "A8 A9" },
      "green-but-missed": { "Value for Money": "D18" },
      "decided-by-rounding": { "Value for Money": "D20" },
      "polarity-assumed": {
        "Value for Money": "A17 A18 A19 A35",
        "Homes and Communities": "A15 A16 A18 A19 A22",
        "Green Footprints": "A18",
      },
      // Satisfaction face to face, by telephone and online, and one smiley for the three.
      "several-measures": { "Value for Money": "C31" },
      // In D27 long-term and short-term days of the first quarter make another total as well.
      "total-mismatch": { Finance: "E12", Absence: "B13 C13 D27" },
    });
  });

  it("has one rating for two measures, where the shop fronts stand in one row", async () => {
    const [inOne, apart] = [await checked(await northWestLeicestershireInOneRow()), await checked(await northWestLeicestershire())]; // prettier-ignore
    expect(foundOnlyIn(inOne, apart)).toEqual(["several-measures Coalville!B16"]);
    expect(foundOnlyIn(apart, inOne)).toEqual([]);
  });
});

describe("North West Leicestershire's report of the second quarter of 2019/20", () => {
  it("has nothing but polarities to confirm", async () => {
    expect(cellsByRule(await checked(await northWestLeicestershire2019()))).toEqual({
      "polarity-assumed": { Indicators: "A6 A7 A8 A9 A10 A19 A20" },
    });
  });
});

describe("Broxtowe's report of the first quarter of 2020/21", () => {
  it("has these faults and no others", async () => {
    expect(cellsByRule(await checked(await broxtowe()))).toEqual({
      "exception-list-mismatch": { Exceptions: "A12" },
      // CSLocal_14 is rated without an actual, and without a target.
      "missing-target": { Indicators: "G34" },
      "rating-without-data": { Indicators: "A7 A34" },
      "amber-but-missed": { Indicators: "A35" },
      "polarity-assumed": { Indicators: "B20 B35 B39" },
      "unprofiled-target": { Indicators: "G6" },
      // LALocal_04 has a target of 100% and 94%, 97% and 96%, much as LALocal_12 has.
      "unreachable-green": { Indicators: "G14 G15" },
      "quoted-fraction": { Indicators: "H15" },
    });
  });
});

/** With the days on which such returns are put together, so that due dates are held against them. */
it.each([
  ["Oadby & Wigston", oadbyWigston, "2022-07-20"],
  ["Charnwood", charnwood, "2024-01-31"],
  ["North West Leicestershire, 2018/19", northWestLeicestershire, "2018-10-20"],
  ["North West Leicestershire, 2019/20", northWestLeicestershire2019, "2019-10-20"],
  ["Broxtowe", broxtowe, "2020-07-31"],
])("%s: no more is found when the day is known", async (_, workbook, today) => {
  const bytes = await workbook();
  expect(cellsByRule(await checked(bytes, "--today", today))).toEqual(cellsByRule(await checked(bytes)));
});
