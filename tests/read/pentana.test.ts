import type { CellValue } from "../../src/read/snapshot";
import { detectPreset } from "../../src/read/detect-preset";
import type { Rating } from "../../src/kpi/rating";
import { DEFAULT_PROFILE, type Profile } from "../../src/kpi/profile";
import { messageBy } from "../check/by-rule";
import { bookOf, findingsOf, sheetOf, told } from "../snapshots";

const sheet = (heading: string, ...words: readonly CellValue[]) =>
  sheetOf("PIs", [["Code", "Indicator", "Managed By", heading], ...words.map((word, index) => [`A${index + 1}`, `Homes let, part ${index + 1}`, "Housing Manager", word])]); // prettier-ignore

function ratingsOf(
  heading: string,
  words: readonly CellValue[],
  profile: Profile = DEFAULT_PROFILE,
): (Rating | null)[] | null {
  // prettier-ignore
  const [register] = bookOf(sheet(heading, ...words), profile).registers;
  return register ? register.items.map(({ rating }) => rating) : null;
}

describe("'OK' rates where Pentana's other words stand beside it", () => {
  it.each<[string, CellValue[], (Rating | null)[] | null]>([
    ["Status", ["OK", "Warning", "Alert", "OK"], ["green", "amber", "red", "green"]],
    ["RAG", ["OK", "OK", "Alert"], ["green", "green", "red"]],
    ["Traffic Light", ["Ok", "ok ", "Warning"], ["green", "green", "amber"]],
    ["Status", ["OK", "Warning", "Unknown", "Data only", "OK"], ["green", "amber", null, "grey", "green"]],
    ["RAG", ["OK", "OK", "Alert", "OK", "Shrug", ""], ["green", "green", "red", "green", null, null]],
    ["RAG", ["OK", "OK", "OK"], [null, null, null]],
    ["RAG", ["OK", "Green", "Green", "Red", "Alert"], [null, "green", "green", "red", "red"]],
    ["Status", ["OK", "Poor", "Good", "Alert"], null],
    ["Status", ["OK", "Open", "Closed"], null],
  ])("%s: %j", (heading, words, ratings) => {
    expect(ratingsOf(heading, words)).toEqual(ratings);
  });

  it("unless the council means something else by it, or has chosen another vocabulary", () => {
    const words = ["OK", "Warning", "Alert"];
    expect(ratingsOf("RAG", words, { ...DEFAULT_PROFILE, words: { OK: "amber" } })).toEqual(["amber", "amber", "red"]);
    expect(ratingsOf("RAG", words, { ...DEFAULT_PROFILE, preset: "rag" })).toEqual([null, null, null]);
  });

  it("and tells the vocabulary", () => {
    expect(detectPreset(bookOf(sheet("Status", "OK", "Alert", "OK"))).preset).toBe("pentana");
    expect(told(findingsOf(sheet("Status", "OK", "Alert", "OK")))).not.toContain("unknown-status D2");
  });

  it("is told as it is written", () => {
    const rows = [["Code", "Short Name", "Value", "Target", "RAG"], ["A1", "Invoices paid in time (%)", 80, 95, "OK"], ["A2", "Calls answered (%)", 80, 95, "Alert"]]; // prettier-ignore
    expect(messageBy("green-but-missed", sheetOf("PIs", rows))).toContain("'RAG' is 'OK', but 80 against 95");
  });
});
