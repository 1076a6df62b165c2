import { COMMENTARY_RULES } from "../../src/check/rules/commentary";
import { COMMENTARY_WORDS } from "../../src/check/rules/commentary/wording";
import { findingsOf, told } from "../snapshots";
import { found, messageOf, rowsOf, type Row } from "./commentary-support";

const TEXT = "Calls are answered sooner since May.";

/** What is found where rows have these comments. */
function beside(...rows: readonly Row[]): string[] {
  return told(found(rows));
}

describe("repeated-commentary", () => {
  it("on each row but the first", () => {
    const findings = found([{ comment: TEXT }, { comment: "Another rota." }, { comment: ` ${TEXT.toUpperCase()}` }, { comment: TEXT }]); // prettier-ignore
    expect(told(findings)).toEqual(["repeated-commentary H5", "repeated-commentary H6"]);
    expect(findings.map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ row: 3, reference: "CUS 1" }),
      expect.objectContaining({ row: 3, reference: "CUS 1" }),
    ]);
  });

  it("of 25 characters or more", () => {
    const text = "New rota for all since Ma";
    expect(text).toHaveLength(25);
    expect(beside({ comment: text }, { comment: text })).toEqual(["repeated-commentary H4"]);
    expect(beside({ comment: text.slice(1) }, { comment: text.slice(1) })).toEqual([]);
  });

  it.each([
    "Not due before the survey of May",
    "Not yet due: the survey is in May",
    "Figures are not available from DEFRA",
    "Not yet available from the ministry",
    "An annual measure of the survey",
    "There is no data from the ministry",
    "DEFRA's figures are awaited here",
  ])("not where nothing can be said yet: %s", (comment) => {
    expect(beside({ comment }, { comment })).toEqual([]);
  });

  it.each(["Blue", "Completed", "Data only"])("not beside %s", (rating) => {
    expect(beside({ comment: TEXT, rating }, { comment: TEXT, rating })).toEqual([]);
  });

  it("leaves to the other rules what they tell", () => {
    const thin = "The project is currently on track.";
    const promise = "Full commentary will be provided.";
    expect(beside({ comment: thin }, { comment: thin })).toEqual(["thin-commentary H3", "thin-commentary H4"]);
    expect(beside({ comment: promise }, { comment: promise })).toEqual(["placeholder-commentary H3", "placeholder-commentary H4"]); // prettier-ignore
  });

  it("not on another sheet, which another team wrote", () => {
    const sheet = rowsOf([{ comment: TEXT }]);
    expect(told(findingsOf([sheet, { ...sheet, name: "Depot" }])).filter((one) => one.startsWith("repeated"))).toEqual([]); // prettier-ignore
  });

  it("says what is wrong and what to do", () => {
    expect(messageOf(found([{ comment: TEXT }, { comment: TEXT }]))).toBe(
      "advice: 'Q3 2025/26 Commentary' says the same, word for word, as row 3 (CUS 1): 'Calls are answered sooner since May'. Check that it belongs here too, and say what is true of this row.",
    );
    expect(messageOf(found([{ comment: TEXT, reference: "-" }, { comment: TEXT }]))).toContain("as row 3: 'Calls");
    const whole = `${"Calls are answered sooner. ".repeat(2)}Nearly all of them were so`;
    expect(whole).toHaveLength(80);
    expect(messageOf(found([{ comment: `${whole}...` }, { comment: `${whole}...` }]))).toContain(`'${whole}'. Check`);
    const long = `${"Calls are answered sooner. ".repeat(4)}End.`;
    expect(messageOf(found([{ comment: long }, { comment: long }]))).toContain(
      "'Calls are answered sooner. Calls are answered sooner. Calls are answered …'",
    );
  });
});

it("each rule has an example that its words fit", () => {
  expect(COMMENTARY_RULES.map(({ id }) => id).sort()).toEqual(Object.keys(COMMENTARY_WORDS).sort());
});
