import { found, messageOf, saying } from "./commentary-support";

describe("placeholder-commentary: a promise and nothing else", () => {
  it.each([
    "TBC",
    " tbc. ",
    "TBA",
    "TBD",
    "(TBC)",
    "Q3: TBC",
    "TBC by finance",
    "TBC - housing",
    "To follow",
    "To follow shortly",
    "To be provided",
    "To be confirmed",
    "To be advised",
    "To be provided – service to update",
    "Update to follow",
    "Full commentary to follow next week",
    "Data to follow",
    "Figures awaited",
    "Comments to be added",
    "Commentary will be provided",
    "Q3 update outstanding",
    "Update required",
    "Narrative needed",
    "Commentary please",
    "Awaiting update",
    "Awaiting an update from the depot",
    "Waiting for commentary from housing",
    "Chased for update",
    "Needs update",
    "Awaiting information",
    "Requested data",
    "Chased",
    "Needs updating",
    "Will update later",
    "To be updated",
    "Will be updated in due course",
    "JB to confirm",
    "Finance to advise",
    "Head of Housing to update",
    "No update received",
    "No commentary has been provided",
    "No narrative yet provided",
    "No information available",
    "Insert commentary here",
    "Please update",
    "Add text here please",
    "Commentary",
    "Text here",
    "Free text",
    "Placeholder",
    "test",
    "Testing",
    "Sample text",
    "dummy",
    "asdfgh",
    "qwerty",
    "blah blah",
    "abc",
    "XX",
    "xxx",
  ])("%s", (comment) => {
    expect(found([{ comment }])).toEqual([
      expect.objectContaining({
        rule: "placeholder-commentary",
        severity: "error",
        facts: expect.objectContaining({ heading: "Q3 2025/26 Commentary", whole: true }) as unknown,
        fix: null,
      }),
    ]);
  });
});

describe("placeholder-commentary: a note left in a comment", () => {
  it.each([
    ["The scheme opens in summer. Further detail needed.", "Further detail needed"],
    ["The scheme opens in summer.More details required", "More details required"],
    ["The scheme opens in summer. Additional detail please", "Additional detail please"],
    ["Void loss is higher. Further narrative required on the strategy.", "Further narrative required on the strategy"],
    ["Void loss is higher. More explanation is still needed", "More explanation is still needed"],
    ["Void loss is higher; narrative to be provided", "narrative to be provided"],
    ["Void loss is higher (commentary outstanding)", "commentary outstanding)"],
    ["Void loss is higher. No commentary received. It was asked for on Monday and will be asked for again on Friday of next week.", "No commentary received"],
    ["Void loss is higher – KM to update", "KM to update"],
    ["Void loss is higher. Housing officer to update narrative.", "Housing officer to update narrative"],
    ["Void loss is higher. The service to update this; it was asked for on Monday and will be asked for again next week.", "The service to update this"],
    ["Void loss is higher. Please provide a reason.", "Please provide a reason"],
    ["Void loss is higher. Please expand on this narrative", "Please expand on this narrative"],
    ["Void loss is higher. Please update.", "Please update"],
    ["Void loss was insert figure here in June", "insert figure here in June"],
    ["The depot opened on [insert date]", "[insert date]"],
    ["The depot is led by <name> since June", "<name> since June"],
    ["The depot opened. Click or tap here to enter text", "Click or tap here to enter text"],
    ["The depot opened. Click here to enter a date", "Click here to enter a date"],
    ["Lorem ipsum dolor sit amet", "Lorem ipsum dolor sit amet"],
    ["The depot opened in ??? by the mayor", "??? by the mayor"],
    ["xx% of the bins were collected", "xx% of the bins were collected"],
    ["In all XX homes were let", "XX homes were let"],
    ["The depot opened. TODO ask Jo", "TODO ask Jo"],
  ])("%s", (comment, words) => {
    expect(found([{ comment }])).toEqual([
      expect.objectContaining({
        rule: "placeholder-commentary",
        facts: expect.objectContaining({ words, whole: words.length > comment.length - 2 }) as unknown,
      }),
    ]);
  }); // prettier-ignore
});

describe("placeholder-commentary: what looks alike has something to say", () => {
  it.each([
    "Site chosen; start date TBC",
    "TBC following the legal advice of May",
    "The contract is let, and its start is to be confirmed.",
    "To be provided in May by the contractor",
    "To be completed in March",
    "The survey is done and its results are to follow in May",
    "Survey results awaited",
    "Response awaited from the inspectors",
    "Awaiting comments from Natural England",
    "Awaiting data from DEFRA, which come out in November",
    "Awaiting legal advice",
    "Two homes are let; awaiting update from the depot on the third",
    "The team will update the plan in June",
    "Officers to update the strategy once it is adopted",
    "The officers continue to update",
    "Unable to update",
    "Nothing to update before May",
    "Failed to confirm",
    "No update received from the contractor since May, so this was escalated",
    "No complaints were received",
    "Update of the policy is due in March",
    "Further information is required from the applicant before it can be decided",
    "More detail needed from the developer before the appeal",
    "The inspectors asked for further details. These were sent on 3 June.",
    "Some more commentary boards were added to the museum",
    "Visitors leave comments here and at the desk",
    "Please see the report to Cabinet",
    "Please provide was the answer of most residents",
    "Adding data here and there took time",
    "The scheme [see plan 3] is approved",
    "Answered in <5 days on average",
    "Is it wanted?? It is.",
    "XXL bins are on order",
    "Maxxed out in May, by two vans",
    "Those who need to do more were told so",
    "The tests went well in all wards",
    "Text messages are sent to tenants",
    "Updated",
    "Data are in",
  ])("%s", (comment) => {
    expect(saying(comment)).toEqual([]);
  });

  it("is told on any rating", () => {
    for (const rating of ["Red", "Blue", "Completed"]) expect(saying("TBC", { rating })).toEqual(["placeholder-commentary H3"]);
  }); // prettier-ignore
});

it("says what is wrong and what to do", () => {
  expect(messageOf(found([{ comment: "JB to confirm ..." }]))).toBe(
    "error: 'Q3 2025/26 Commentary' says only 'JB to confirm'. That promises a comment, and gives none. Ask the responsible officer for the comment.",
  );
  expect(messageOf(found([{ comment: "The hub opened.  Further detail needed." }]))).toBe(
    "error: 'Q3 2025/26 Commentary' still holds the note 'Further detail needed'. Do what the note asks, and then take it out.",
  );
});
