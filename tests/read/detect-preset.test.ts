import type { CellValue } from "../../src/read/snapshot";
import { detectPreset, type DetectedPreset } from "../../src/read/detect-preset";
import type { BlueMeaning } from "../../src/kpi/rating";
import { bookOf, detailOf, sheetOf } from "../snapshots";

function detected(ratings: readonly CellValue[], blue?: BlueMeaning, heading = "RAG rating"): DetectedPreset {
  const rows = ratings.map((rating, index) => [`A${index + 1}`, `Homes let, part ${index + 1}`, "Housing Manager", rating]); // prettier-ignore
  return detectPreset(bookOf(sheetOf("KPIs", [["Ref", "Measure", "Owner", heading], ...rows])), blue);
}

describe("the vocabulary of a workbook", () => {
  it.each<[readonly CellValue[], string | null]>([
    [["Green", "Amber", "Red"], "rag"],
    [["G", "A", "R", "G"], "rag"],
    [["Green", "Green", "Blue"], "rag-blue-not-due"],
    [["Green", "Amber/Green", "Red"], "five-point"],
    [["1", "5", "3", "1"], "five-point"],
    [["Satisfactory", "Warning", "Alert"], "pentana"],
    [["OK", "Satisfactory", "OK"], "pentana"],
    [["J", "K", "L", "J"], "smileys"],
    [["☺", "☹", "😐"], "smileys"],
    [["Gwyrdd", "Coch", "Oren"], "welsh"],
    [["Gwyrdd / Green", "Coch / Red", "Ambr / Amber"], "welsh"],
    [["Green – on target", "Red", "Amber"], "rag"],
    [["Data only", "Data only", "Green"], "rag"],
    [["Yellow", "Purple", "Green", "Green", "Green"], "rag"],
  ])("%j: %s", (ratings, preset) => {
    expect(detected(ratings).preset).toBe(preset);
  });

  it("goes by what Blue means where there is Blue", () => {
    expect(detected(["Green", "Blue"], "complete").preset).toBe("rag-blue-complete");
    expect(detected(["Green", "Red"], "complete").preset).toBe("rag");
  });

  it("says which words speak for it, in how many cells, and which against", () => {
    expect(detected(["Green", "green", "Red", "Amber", "Alert"])).toEqual({
      preset: "rag",
      evidence: [{ word: "Green", count: 2 }, { word: "Amber", count: 1 }, { word: "Red", count: 1 }],
      contradicting: [{ word: "Alert", count: 1 }],
    }); // prettier-ignore
  });

  it("counts a colour that stands without a word", () => {
    const rows = [["A1", "Homes let", ""], ["A2", "Homes built", "Green"]]; // prettier-ignore
    const details = new Map([[2, detailOf(3, { 1: { fill: "#0070C0" }, 2: { text: "Green" } })]]);
    const found = detectPreset(bookOf(sheetOf("KPIs", [["Ref", "Measure", "RAG"], ...rows], { details })));
    expect(found).toMatchObject({ preset: "rag-blue-not-due", evidence: [{ word: "Blue" }, { word: "Green" }] });
  });

  it("tells none where the words speak for two", () => {
    expect(detected(["Green", "Green", "Red", "Alert"]).preset).toBeNull();
    expect(detected(["Green", "Green", "Red", "Red", "Alert"]).preset).toBe("rag");
  });

  it("tells none by statuses that stand beside every vocabulary", () => {
    expect(detected(["Completed", "In progress", "Not started"], "not-due", "Status")).toEqual({
      preset: null,
      evidence: [],
      contradicting: [],
    });
  });
});
