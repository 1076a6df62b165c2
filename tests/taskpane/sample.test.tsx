import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import { BOROUGH, PLANTED } from "../../samples/make-borough-q1";
import { opensBytes, opensPane, press, verdict } from "./officer";

describe("an officer of the sample borough", () => {
  it("finds in the pane every fault that was planted in the workbook, and no other", async () => {
    await opensBytes(new Uint8Array(readFileSync(join(__dirname, "../../samples/borough-q1.xlsx"))));
    const { user } = opensPane();
    await press(user, "Check");
    const errors = PLANTED.filter(({ severity }) => severity === "error").length;
    expect(await verdict()).toBe(`${errors} things to fix before you submit`);
    expect(screen.getByText(/^1 register · /).textContent).toContain(`${BOROUGH.items} indicators`);
    for (const more of screen.queryAllByRole("button", { name: /^Show more/ })) await user.click(more);
    const cells = screen.getAllByTitle(/^Select .* on '/).map((button) => button.getAttribute("title"));
    expect(cells.sort()).toEqual(PLANTED.map(({ cell, sheet }) => `Select ${cell} on '${sheet}'`).sort());
  });
});
