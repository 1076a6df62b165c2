import { detailOf } from "../snapshots";
import { actionSheet, datesFindings, datesMessages, datesTold, indicatorSheet, type Action } from "./dates-registers";

/** The columns of the plan: A Ref, B Action, C Start, D Due, E Update, F Status, G RAG. */
describe("finished-not-marked", () => {
  it.each([
    "The project is now complete.", "The project has been completed", "This action is completed.", "All works have been finished.", "The scheme was completed in May 2023",
    "A video was made. From our point of view, this project is completed.", "The task has now been fully completed", "Milestones are complete", "The programme, is complete",
    "The work is now complete.", "All work has been completed", "The work is complete, and the hall is open", "The bids were good. All the work was finished",
    "Completed", "Complete.", "Finished", "Done", "Action complete", "All done", "Now completed", "Status: completed", "This is finished", "Project – complete",
    "Completed in May 2023", "Completed on 31/05/2023.", "Finished by the end of June 2023", "100%", "100% complete", "100 % done", "✓ Completed", "Completed – 14 June 2023", "Done on 14/06/23", "Finished in Q2", "Completed. Everybody is happy.",
  ])("fires on %j", (Update) => {
    expect(datesTold(actionSheet([{ Update }]))).toEqual(["finished-not-marked F4"]);
  }); // prettier-ignore

  it.each([
    "Phase 1 completed", "Phase 1 of the project is completed", "Stage one done", "The first part of the project is complete", "Work was completed on 2 of 5 sites", "The works were completed at 2 out of the 5 sites",
    "The project is 90% complete", "95% complete", "When the project is completed, we shall tell", "Once the project is completed all will see", "The project is completed once the floor is laid", "The project is completed if they agree",
    "The project will be completed", "To be completed", "Not completed", "The project is not complete", "Nearly completed", "The project is nearly complete", "Almost done", "The project is completed in part; the roof remains", "The project is complete except for the roof",
    "The project is complete but for the roof", "The project is complete. Snagging goes on", "The project is complete, awaiting sign-off", "The project is complete, subject to approval", "The project is complete. A report will follow",
    "The project is complete. Further work is planned", "The project is still to finish. Action complete", "The project is completed after the election", "Unless the project is completed we lose it", "We should know whether the project is completed", "Ensure that the project is completed",
    "Completed a survey", "Completed in two sites", "Completed by the team", "Done in style", "Completed - two sites", "Completed the draft", "Surveys are complete", "Completion in May", "Work goes on. Done", "A finished product", "Complete the form", "The project is outstanding and completed", "Completed in full accord with all that we had said about it",
    "1000% done", "Walls are up", "The design work is now complete", "The work is complete in the hall", "The work was completed by volunteers", "Work is complete at the depot", "Once the work is complete the hall opens", "The work is now complete, but for the roof",
  ])("leaves %j alone", (Update) => {
    expect(datesTold(actionSheet([{ Update }]))).toEqual([]);
  }); // prettier-ignore

  it.each<[string, Action, string[]]>([
    ["Overdue", { RAG: "Red" }, ["finished-not-marked F4"]],
    ["Delayed", { RAG: "Red" }, ["finished-not-marked F4"]],
    ["Not started", {}, ["finished-not-marked F4"]],
    ["Ongoing", {}, ["finished-not-marked F4"]],
    ["Completed", {}, []],
    ["Achieved", {}, []],
    ["Cancelled", {}, []],
    ["On hold", {}, []],
    ["Handed over to the trust", {}, []],
    ["", {}, []],
  ])("with the status %j", (Status, more, expected) => {
    expect(datesTold(actionSheet([{ Update: "The project is complete", Status, ...more }]))).toEqual(expected);
  });

  it("takes a colour for a mark only where another says complete", () => {
    const sheet = (RAG: string) => actionSheet([{ Update: "The project is complete", RAG }], { without: ["Status"] });
    expect(datesTold(sheet("Green"), undefined, { blue: "complete" })).toEqual(["finished-not-marked F4"]);
    expect(datesTold(sheet("Amber"), undefined, { blue: "complete" })).toEqual(["finished-not-marked F4"]);
    expect(datesTold(sheet("Blue"), undefined, { blue: "complete" })).toEqual([]);
    expect(datesTold(sheet("Grey"), undefined, { blue: "complete" })).toEqual([]);
    expect(datesTold(sheet("Green"))).toEqual([]);
    const indicator = indicatorSheet([{ Commentary: "The project is complete" }]);
    expect(datesTold(indicator, undefined, { blue: "complete" })).toEqual([]);
  });

  it("quotes the words, cut where they are many", () => {
    expect(datesMessages(actionSheet([{ Update: "Walls are up. The project is now complete." }]))).toEqual(["'Update' says 'The project is now complete', but 'Status' says 'In Progress'. Mark it as completed, or say what is left to do."]); // prettier-ignore
    const whole =
      "The project is complete, and all of it is in use by all who asked for it and by one who never did so";
    expect(whole).toHaveLength(100);
    expect(datesMessages(actionSheet([{ Update: whole }]))[0]).toContain(`says '${whole}', but`);
    expect(datesMessages(actionSheet([{ Update: `${whole.slice(0, -7)} - somewhere` }]))[0]).toContain(
      "who never…', but",
    );
    const long = `The project is complete, and ${"all of it is in use by those who asked for it ".repeat(4)}`;
    expect(datesMessages(actionSheet([{ Update: long }]))[0]).toBe("'Update' says 'The project is complete, and all of it is in use by those who asked for it all of it is in use by…', but 'Status' says 'In Progress'. Mark it as completed, or say what is left to do."); // prettier-ignore
  });
});

describe("status-against-rating", () => {
  it.each([
    ["Completed", "Red"], ["Completed", "Amber"], ["Completed", "Amber/Red"], ["Complete", "Red"], ["Achieved", "Amber"], ["Not achieved", "Green"], ["Not achieved", "Amber/Green"],
    ["Overdue", "Green"], ["Overdue", "Amber/Green"], ["Overdue", "Blue"], ["On track", "Red"], ["On track", "Amber"], ["On track", "Amber/Red"], ["Off track", "Green"], ["Off track", "Amber"], ["Off track", "Amber/Green"],
    ["Alert", "Green"], ["Satisfactory", "Red"], ["Warning", "Green"], ["Behind", "Green"], ["Delayed", "Green"],
  ])("fires on %s beside %s", (Status, RAG) => {
    expect(datesTold(actionSheet([{ Status, RAG }]))).toEqual(["status-against-rating G4"]);
  }); // prettier-ignore

  it.each([
    ["Completed", "Green"], ["Completed", ""], ["Completed", "Amber/Green"], ["Completed", "Grey"], ["Completed", "Blue"], ["Achieved", "Green"], ["Not achieved", "Red"], ["Not achieved", "Amber"],
    ["Overdue", "Red"], ["Overdue", "Amber"], ["Overdue", "Amber/Red"], ["Overdue", "Grey"], ["In progress", "Red"], ["In progress", "Green"], ["Not started", "Green"], ["Not started", "Red"], ["Not yet due", "Amber"],
    ["On track", "Green"], ["On track", "Amber/Green"], ["On track", "Blue"], ["On track", "Grey"], ["Off track", "Amber/Red"], ["Alert", "Red"], ["On hold", "Green"], ["Cancelled", "Red"],
    ["Behind", "Amber"], ["Delayed", "Amber"], ["Delayed", "Red"], ["Delayed", "Blue"], ["Nearly completed", "Red"], ["Completed", "Yellow"], ["Overdu", "Green"],
  ])("has nothing against %s beside %s", (Status, RAG) => {
    expect(datesTold(actionSheet([{ Status, RAG }])).filter((one) => one.startsWith("status"))).toEqual([]);
  }); // prettier-ignore

  it("takes blue for not yet due where some of it is not completed", () => {
    const rows: Action[] = [
      { Status: "Completed", RAG: "Blue" },
      { Status: "Not started", RAG: "Blue" },
    ];
    expect(datesTold(actionSheet(rows))).toEqual(["status-against-rating G4"]);
    expect(datesTold(actionSheet([rows[0] ?? {}, { Status: "Achieved", RAG: "Blue" }]))).toEqual([]);
    expect(datesTold(actionSheet([rows[0] ?? {}, { Status: "", RAG: "Blue" }]))).toEqual(["status-against-rating G4"]);
    expect(datesTold(actionSheet([rows[0] ?? {}, { Status: "In progress", RAG: "Green" }]))).toEqual([]);
    expect(datesMessages(actionSheet(rows))).toEqual(["'Status' says 'Completed', but 'RAG' is Blue, which means not yet due. Change whichever of the two is wrong."]); // prettier-ignore
  });

  it("takes blue for complete where the council says so", () => {
    const rows: Action[] = ["In progress", "Ongoing", "Not started", "Not yet due", "Completed", "On hold", "Overdue"].map((Status) => ({ Status, RAG: "Blue", Due: "Q4" })); // prettier-ignore
    const profile = { blue: "complete" } as const;
    expect(datesTold(actionSheet(rows), undefined, profile).filter((one) => one.startsWith("status"))).toEqual(["4", "5", "6", "7", "10"].map((row) => `status-against-rating G${row}`)); // prettier-ignore
    expect(datesMessages(actionSheet(rows.slice(0, 1)), undefined, profile)).toEqual(["'Status' says 'In progress', but 'RAG' is Blue, which means complete. Change whichever of the two is wrong."]); // prettier-ignore
  });

  it.each<[string, readonly (readonly [status: string, rating: string])[], number[]]>([
    ["beside three without", [["Completed", "Green"], ["Completed", ""], ["Completed", "-"], ["Achieved", ""]], [4]],
    ["in any colour that is not late", [["Completed", ""], ["Completed", ""], ["Completed", ""], ["Completed", "Amber/Green"]], [7]],
    ["beside six without, twice", [["Completed", "Green"], ["Complete", "Green"], ...Array.from({ length: 6 }, () => ["Completed", ""] as const)], [4, 5]],
    ["not beside two without", [["Completed", "Green"], ["Completed", ""], ["Completed", ""], ["In progress", ""]], []],
    ["not beside five without, twice", [["Completed", "Green"], ["Completed", "Green"], ...Array.from({ length: 5 }, () => ["Completed", ""] as const)], []],
    ["not where it is not completed", [["In progress", "Green"], ["Completed", ""], ["Completed", ""], ["Completed", ""]], []],
    ["not in grey", [["Completed", "Grey"], ["Completed", ""], ["Completed", ""], ["Completed", ""]], []],
    ["not beside a rating that is not known", [["Completed", "Green"], ["Completed", "Yellow"], ["Completed", ""], ["Completed", ""]], []],
  ])("a colour where completed rows have none: %s", (_, rows, expected) => {
    const sheet = actionSheet(rows.map(([Status, RAG]) => ({ Status, RAG })));
    expect(datesTold(sheet).filter((one) => one.startsWith("status"))).toEqual(expected.map((row) => `status-against-rating G${row}`)); // prettier-ignore
  }); // prettier-ignore

  it("says that such a row is counted by its colour", () => {
    const sheet = actionSheet(["Green", "", "", ""].map((RAG) => ({ Status: "Completed", RAG })));
    expect(datesMessages(sheet)).toEqual(["'Status' says 'Completed', and 'RAG' is Green. The 3 other rows with such a status have no colour. This one is counted as Green, and not as completed. Take the colour away, or change the status."]); // prettier-ignore
    const both = actionSheet(["Green", "Amber", "", "", "", "", "", ""].map((RAG) => ({ Status: "Completed", RAG })));
    expect(datesMessages(both)).toEqual([
      expect.stringContaining("The 6 other rows with such a status have no colour."),
      "'Status' says 'Completed', but 'RAG' is Amber. Change whichever of the two is wrong.",
    ]);
    const amber = actionSheet(["Amber", "", "", ""].map((RAG) => ({ Status: "Completed", RAG })));
    expect(datesMessages(amber)).toEqual(["'Status' says 'Completed', but 'RAG' is Amber. Change whichever of the two is wrong."]); // prettier-ignore
  });

  it("sees a colour without a word", () => {
    const details = new Map([[6, detailOf(4, { 3: { fill: "#FF0000" } })]]);
    const sheet = actionSheet([{ Status: "Completed", RAG: "" }], { more: { details } });
    expect(datesTold(sheet)).toEqual(["status-against-rating G4"]);
    const green = new Map([[6, detailOf(7, { 4: { fill: "#00B050" } })]]);
    const completed = actionSheet(["Green", "", "", ""].map((RAG) => ({ Status: "Completed", RAG })), { more: { details: green } }); // prettier-ignore
    expect(datesTold(completed)).toEqual([]);
  });

  it("looks at what the rating's own column says", () => {
    const rows = [["Green", "Completed"], ["Completed", ""], ["Completed", ""], ["Completed", ""]] as const; // prettier-ignore
    expect(datesTold(actionSheet(rows.map(([Status, RAG]) => ({ Status, RAG }))))).toEqual([]);
  });

  it("needs both columns", () => {
    expect(datesTold(actionSheet([{ Status: "Completed" }], { without: ["RAG"] }))).toEqual([]);
    expect(datesTold(actionSheet([{ RAG: "Red" }], { without: ["Status"] }))).toEqual([]);
  });

  it("names both", () => {
    expect(datesMessages(actionSheet([{ Status: "Completed", RAG: "Red" }]))).toEqual(["'Status' says 'Completed', but 'RAG' is Red. Change whichever of the two is wrong."]); // prettier-ignore
    expect(datesFindings(actionSheet([{ Status: "Completed", RAG: "Red" }]))).toEqual([expect.objectContaining({ severity: "warning", fix: null })]); // prettier-ignore
  });
});
