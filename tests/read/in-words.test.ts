import { itemsOf } from "../../src/read/register";
import { bookOf, sheetOf } from "../snapshots";

const inWords = (...rows: string[][]) => itemsOf(bookOf(sheetOf("Sheet", rows))).map((item) => item.inWords);

describe("what the words of a measure say", () => {
  it("is known of each item, by the unit of its figures", () => {
    const told = inWords(
      ["Ref", "Measure", "Target", "Actual", "RAG"],
      ["A 1", "Rent arrears", "5%", "4%", "Green"],
      ["A 2", "Tenants satisfied", "", "80%", "Green"],
      ["A 3", "Processing of claims", "", "12 days", "Red"],
      ["A 4", "", "5", "6", "Red"],
    );
    expect(told.map(({ polarity }) => polarity)).toEqual(["lower", "higher", "lower", null]);
  });

  it("is that of the measure without the reference that stood in it, and of the one that goes on", () => {
    const told = inWords(
      ["Measure", "Target", "Actual", "RAG"],
      ["Rent arrears (AB12)", "5", "4", "Green"],
      ["Complaints (AB13)", "5", "4", "Green"],
      ["Tenants satisfied (AB14)", "90%", "80%", "Red"],
    );
    expect(told.map(({ polarity }) => polarity)).toEqual(["lower", "lower", "higher"]);
    const continued = inWords(["Measure", "Target", "Actual", "RAG"], ["Rent arrears", "5", "4", "Green"], ["", "6", "7", "Red"]); // prettier-ignore
    expect(continued.map(({ polarity }) => polarity)).toEqual(["lower", "lower"]);
  });
});
