import { firing, found, messageOf, saying } from "./commentary-support";

describe("thin-commentary: no more than the rating says", () => {
  it.each([
    "In progress",
    "in progress.",
    "Work in progress",
    "Progressing well",
    "Ongoing",
    "On-going",
    "Under way",
    "Started",
    "Pending",
    "Monitoring",
    "BAU",
    "On track",
    "Project on track",
    "The project is on track.",
    "This action remains on track",
    "All currently on track",
    "On schedule",
    "As planned",
    "Going to plan",
    "Target met",
    "Target exceeded",
    "Targets have been met",
    "Within tolerance",
    "Good",
    "OK",
    "Below target",
    "Delayed",
    "Green",
    "RAG: green",
    "As above",
    "See above",
    "Ditto",
    "Same as last quarter",
    "As discussed",
    "No change",
    "No further update",
    "Nothing to report",
    "Ongoing, on track",
    "On track - no change",
    "Green; no issues to report",
    "Q3: on track",
    "Update - ongoing",
    "• Ongoing",
    "Work started",
    "Comment: ongoing",
    "Q3:ongoing",
    "Q3: • ongoing",
    "Ongoing ...",
    "Performance continues to be monitored, on target",
    "On track & under review",
    "On track but behind",
    "On track/ongoing",
  ])("%s", (comment) => {
    expect(saying(comment)).toEqual(["thin-commentary H3"]);
  });

  it("every phrase that says nothing", () => {
    const phrases = [
      "in progress", "progress", "progressing", "progressing well", "progressing as planned", "progressing to plan", "good progress", "good progress being made",
      "good progress made", "making progress", "making good progress", "progress being made", "ongoing", "on-going", "on going", "continuing",
      "continues", "continue", "continuous", "underway", "under way", "well underway", "well under way", "being progressed",
      "moving forward", "moving forwards", "started", "pending", "under review", "in hand", "to be completed", "monitoring",
      "monitored", "being monitored", "under monitoring", "continue to monitor", "continuing to monitor", "business as usual", "bau", "on track",
      "on target", "on schedule", "on course", "on plan", "on time", "to plan", "as planned", "as expected",
      "as scheduled", "according to plan", "in line with plan", "in line with target", "going to plan", "going well", "target met", "target achieved",
      "target exceeded", "target being met", "target reached", "met", "met target", "achieved target", "exceeded target", "exceeding target",
      "exceeded", "above target", "within target", "within tolerance", "better than target", "good", "good performance", "strong performance",
      "satisfactory", "fine", "ok", "okay", "all good", "all ok", "well", "steady",
      "stable", "off track", "off target", "behind", "behind target", "behind schedule", "below target", "under target",
      "target not met", "target missed", "not met", "not achieved", "missed", "delayed", "late", "overdue",
      "worse than target", "outside target", "outside tolerance", "slightly below target", "just below target", "slightly behind target", "green", "amber",
      "red", "rag green", "rag amber", "rag red", "amber/green", "amber/red", "as above", "see above",
      "as below", "see below", "above", "ditto", "as before", "as previous", "as previously", "as previously reported",
      "as previous quarter", "as last quarter", "as per last quarter", "as per previous quarter", "as per above", "same as above", "same as before", "same as last quarter",
      "same as previous quarter", "see previous", "see previous comment", "see previous comments", "see last quarter", "see comment above", "see comments above", "see email",
      "as per email", "as discussed", "per email", "no change", "no changes", "no change since last quarter", "no change from last quarter", "no change this quarter",
      "unchanged", "no further update", "no new update", "no update this quarter", "no update at this time", "no update at present", "nothing to report", "nothing to update",
      "nothing to comment", "nothing to add", "nothing further", "nothing further to report", "nothing new", "nothing new to report", "no issues", "no issues to report",
      "no concerns", "as is",
    ]; // prettier-ignore
    expect(firing("thin-commentary", phrases)).toEqual(phrases);
  });

  it("every word that says only that a thing is done", () => {
    const words = ["completed", "complete", "done", "finished", "achieved", "delivered", "closed"];
    expect(firing("thin-commentary", words)).toEqual(words);
    expect(firing("thin-commentary", words, { target: "New depot" })).toEqual([]);
  });

  it.each(["Completed", "Done", "Achieved", "Delivered."])("'%s' of a number", (comment) => {
    expect(saying(comment)).toEqual(["thin-commentary H3"]);
    expect(saying(comment, { target: "New depot" })).toEqual([]);
  });
});

describe("thin-commentary: short, but something", () => {
  it.each([
    "Completed in May",
    "On track for May",
    "On track: tenders are in",
    "Ongoing: two homes left",
    "In progress since May",
    "Under review by Cabinet",
    "Not yet due",
    "Not started",
    "Live",
    "Yes",
    "47.1%",
    "1 day",
    "No complaints",
    "See appendix 3",
    "Greenery planted",
    "Good reviews",
    "In progress, on track, under way, ongoing, as planned, no change",
  ])("%s", (comment) => {
    expect(saying(comment)).toEqual([]);
  });

  it.each(["Blue", "Data only", "Completed", "Not started", "Annual"])("'On track' beside %s", (rating) => {
    expect(saying("On track", { rating })).toEqual([]);
  });

  it.each(["Red", "Amber", "Green"])("'On track' beside %s", (rating) => {
    expect(saying("On track", { rating })).toEqual(["thin-commentary H3"]);
  });

  it.each([
    ["Green", "Completed", []],
    ["", "Completed", []],
    ["Green", "Not started", []],
    ["Red", "Completed", ["thin-commentary H3"]],
    ["Green", "In progress", ["thin-commentary H3"]],
    ["", "In progress", ["thin-commentary H3"]],
  ])("'On track' beside '%s' and '%s'", (rating, status, expected) => {
    expect(saying("On track", { rating, status })).toEqual(expected);
  });

  it("is wrong rather than thin where the figure denies it, and told once", () => {
    expect(saying("On target", { actual: "91%" })).toEqual(["commentary-against-number H3"]);
    expect(saying("On target", { actual: "95%" })).toEqual(["thin-commentary H3"]);
  });
});

it("says what is wrong and what to do", () => {
  expect(messageOf(found([{ comment: "On  track." }]))).toBe(
    "warning: 'Q3 2025/26 Commentary' says only 'On track', which tells the reader nothing that the rating does not. Say what was done, what comes next, or what lies behind the figure.",
  );
});
