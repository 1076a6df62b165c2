import "./web-view";
import { act, render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { MarkButtons } from "../../src/taskpane/MarkButtons";
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
