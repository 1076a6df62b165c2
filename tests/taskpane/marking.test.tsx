import "./web-view";
import { act, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { MarkButtons } from "../../src/taskpane/MarkButtons";
import { performClearMarks, performMark } from "../../src/taskpane/marking";
import { NOTHING_YET, pane } from "../../src/taskpane/pane-state";
import { opensWorkbook, press, register, row, settled } from "./officer";
import { violations } from "./violations";

const said = (number: number) => ({ "June 2022 Commentary": `Round ${number} is new, so ${number}6% was met.` });

/** One row without an objective. */
const ONE = register(
  ...[2, 3, 4, 5].map((number) => row(`ENV ${number}`, said(number))),
  row("ENV 7", { ...said(7), Objective: "" }),
);

function opensButtons() {
  act(() => {
    pane.set(NOTHING_YET);
  });
  const { container } = render(
    <App>
      <MarkButtons />
    </App>,
  );
  return { container, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}

it("marks from the pane, says so, keeps the focus, and clears again", async () => {
  await opensWorkbook([ONE]);
  const { container, user } = opensButtons();
  expect(await violations(container)).toEqual([]);
  await press(user, "Mark");
  await settled();
  expect(pane.get().said).toMatch(/^\d+ cells? marked\./);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Mark" }));
  await press(user, "Clear marks");
  await settled();
  expect(pane.get().said).toBe("Marks cleared on 'KPIs'.");
  expect(await violations(container)).toEqual([]);
});

it("marks by comments once that is chosen, from the ribbon too, and keeps it in mind", async () => {
  localStorage.clear();
  await opensWorkbook([ONE]);
  const { container, user } = opensButtons();
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Marks are" });
  expect(choice.value).toBe("colour");
  await user.selectOptions(choice, "comments");
  expect(await violations(container)).toEqual([]);
  await act(async () => {
    expect(await performMark()).toBe(true);
  });
  expect(pane.get().said).toMatch(/^\d+ cells? marked by a comment\.$/);
  expect([pane.get().leftAlone, localStorage.getItem("QuarterReady.Marks")]).toEqual([[], "comment"]);
  await press(user, "Clear marks");
  await settled();
  expect(pane.get().said).toBe("Marks cleared on 'KPIs'.");
  await user.selectOptions(choice, "a light colour");
  await press(user, "Mark");
  await settled();
  expect(pane.get().said).toMatch(/^\d+ cells? marked\. A thing to fix has a solid line/);
});

it("opens the pane to say that comments of the officer's were left alone", async () => {
  localStorage.clear();
  await opensWorkbook([ONE]);
  const { user } = opensButtons();
  await user.selectOptions(screen.getByRole("combobox", { name: "Marks are" }), "comments");
  await act(performMark);
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.load("items/id");
    await context.sync();
    for (const comment of comments.items) comment.replies.add("Ask the service.");
    await context.sync();
  });
  await act(async () => {
    expect(await performMark()).toBe(false);
  });
  expect(pane.get().leftAlone).toEqual([
    expect.stringMatching(/marked by colour instead, because a comment of yours stands there\.$/),
    expect.stringMatching(
      /^'KPIs': \d+ comments? of Quarter Ready (was|were) left, because somebody changed or answered/,
    ),
  ]);
  await act(async () => {
    expect(await performClearMarks()).toBe(false);
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "Marks are" }), "a light colour");
});
