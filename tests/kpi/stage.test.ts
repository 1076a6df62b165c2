import { BUCKETS } from "../../src/kpi/rating";
import { stageOf } from "../../src/kpi/stage";

describe("where an item stands when the council counts", () => {
  it("depends on what Blue means for blue items alone", () => {
    expect([stageOf("blue", "complete"), stageOf("blue", "not-due")]).toEqual(["finished", "not-due"]);
    for (const bucket of BUCKETS.filter((one) => one !== "blue"))
      expect(stageOf(bucket, "complete")).toBe(stageOf(bucket, "not-due"));
  });

  it.each([
    ["green", "on-target"],
    ["amber-green", "on-target"],
    ["amber", "off-target"],
    ["amber-red", "off-target"],
    ["red", "off-target"],
    ["completed", "finished"],
    ["not-started", "not-due"],
    ["grey", "data-only"],
    ["unrated", "unrated"],
  ] as const)("%s is %s", (bucket, stage) => {
    expect(stageOf(bucket, "not-due")).toBe(stage);
  });
});
