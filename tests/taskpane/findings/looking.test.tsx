import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import {
  FAULTY,
  opensPane,
  opensWorkbook,
  PATIENCE,
  press,
  register,
  row,
  setCell,
  settled,
  verdict,
} from "../officer";
import { violations } from "../violations";

const WARDS = ["Abbey", "Birch", "Castle", "Dale", "Elm", "Forest", "Grange", "Hill", "Isle", "Jubilee"];

/** A row that repeats no other. */
function ward(number: number, wrong: Readonly<Record<string, string>> = {}): string[] {
  const name = WARDS[number - 1] ?? "";
  const own = {
    Measure: `Waste recycled in ${name}`,
    "June 2022 Commentary": `46.2% against 45% since ${name} has a new round.`,
  };
  return row(`ENV ${number}`, { ...own, ...wrong });
}

const SOUND = [1, 2, 3, 4, 5, 6, 7].map((number) => ward(number));

/** Two officers: two things to fix, and a warning. */
const TWO_OFFICERS = register(
  ...SOUND,
  ward(8, { Objective: "", "Responsible Officer": "Parks Manager" }),
  ward(9, { Objective: "" }),
  ward(10, { "June 2022 Commentary": "", "Responsible Officer": "Parks Manager" }),
);

async function checks(
  sheet = TWO_OFFICERS,
): Promise<{ user: UserEvent; container: HTMLElement; host: Awaited<ReturnType<typeof opensWorkbook>> }> {
  const host = await opensWorkbook([sheet]);
  const { user, container } = opensPane();
  await press(user, "Check");
  await verdict();
  return { user, container, host };
}

function cells(): string[] {
  return screen.queryAllByTitle(/^Select [A-Z]+\d+ on/).map(({ textContent }) => textContent);
}

function sections(): string[] {
  return screen.getAllByRole("heading", { level: 2, name: /\(\d+\)$/ }).map(({ textContent }) => textContent);
}

function bar(): HTMLElement {
  return screen.getByRole("search", { name: "Findings" });
}

describe("an officer with more findings than fit in the pane", () => {
  it("groups them by who is responsible, and keeps that while it is checked again", async () => {
    const { user, container } = await checks();
    const choice = screen.getByRole("combobox", { name: "Group by" });
    expect(
      within(choice)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["What is wrong", "Responsible officer", "Sheet"]);
    await user.selectOptions(choice, "Responsible officer");
    expect(sections()).toEqual(["Parks Manager (2)", "Head of Waste (1)"]);
    const parks = within(screen.getByRole("region", { name: "Parks Manager (2)" }));
    expect(parks.getByRole("heading", { level: 3, name: "To fix No objective (1)" })).toBeTruthy();
    expect(parks.getByRole("heading", { level: 3, name: "Warning No commentary (1)" })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await setCell("B11", "Greener borough");
    await press(user, "Check");
    await settled();
    expect(sections()).toEqual(["Parks Manager (2)"]);
    await user.selectOptions(choice, "Sheet");
    expect(sections()).toEqual(["KPIs (2)"]);
  });

  it("sees only what must be fixed with one press, and all again with another", async () => {
    const { user, container } = await checks();
    await press(user, "To fix 2");
    expect(cells()).toEqual(["ENV 8 B10", "ENV 9 B11"]);
    expect(screen.getByRole("button", { name: "To fix 2" }).getAttribute("aria-pressed")).toBe("true");
    expect(within(bar()).getByText("2 of 3 findings shown.").getAttribute("aria-live")).toBe("polite");
    expect(await violations(container)).toEqual([]);
    await press(user, "Show all");
    expect(cells()).toHaveLength(3);
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });

  it("searches as fast as she types, and is told when nothing fits", async () => {
    const { user, container } = await checks();
    const box = screen.getByRole("searchbox", { name: "Search the findings" });
    await user.type(box, "parks");
    expect(cells()).toEqual(["ENV 8 B10", "ENV 10 G12"]);
    expect(screen.getByRole("button", { name: "To fix 1" })).toBeTruthy();
    await user.type(box, " and recreation");
    expect(within(bar()).getByText("No finding fits 'parks and recreation'.")).toBeTruthy();
    expect(cells()).toEqual([]);
    expect(await violations(container)).toEqual([]);
    await press(user, "Check");
    await settled();
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("parks and recreation");
    await press(user, "Show all");
    expect(cells()).toHaveLength(3);
  });

  it("walks through those that are shown, the focus staying where it is", async () => {
    const { user, host } = await checks();
    await press(user, "To fix 2");
    const next = screen.getByRole("button", { name: "Next" });
    next.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(within(bar()).getByText(/ENV 8, B10 on 'KPIs': No objective\.$/)).toBeTruthy();
    }, PATIENCE);
    expect(host.selection).toEqual({ sheet: "KPIs", address: "B10" });
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(host.selection).toEqual({ sheet: "KPIs", address: "B11" });
    }, PATIENCE);
    await waitFor(() => {
      expect(within(bar()).getByText(/ENV 9, B11/)).toBeTruthy();
    }, PATIENCE);
    await user.keyboard("{Enter}");
    await waitFor(() => {
      expect(within(bar()).getByText(/ENV 8, B10/)).toBeTruthy();
    }, PATIENCE);
    expect(document.activeElement).toBe(next);
    await press(user, "Previous");
    await waitFor(() => {
      expect(host.selection).toEqual({ sheet: "KPIs", address: "B11" });
    }, PATIENCE);
  });

  it("sees what is explained by asking for it", async () => {
    const { user, container } = await checks();
    await press(user, "Explain No commentary, ENV 10");
    await user.type(screen.getByRole("textbox", { name: /^Reason/ }), "The round is new.");
    await user.type(screen.getByRole("textbox", { name: /^Your name/ }), "A. Officer");
    await press(user, "Save");
    await settled();
    expect(screen.queryByText("The round is new.")).toBeNull();
    await press(user, "Explained 1");
    expect(within(screen.getByRole("list", { name: "Explained" })).getByText("The round is new.")).toBeTruthy();
    expect(cells()).toEqual(["ENV 10 G12"]);
    expect(await violations(container)).toEqual([]);
    await press(user, "Explained 1");
    expect(screen.queryByText("The round is new.")).toBeNull();
  });

  it("has nothing to look through in a sound workbook", async () => {
    await checks(register(...SOUND));
    expect(screen.queryByRole("search")).toBeNull();
  });

  it("has the list as it was, by what is wrong, before she chose anything", async () => {
    await checks(FAULTY);
    expect(sections()[0]).toBe("Things to fix (3)");
  });
});
