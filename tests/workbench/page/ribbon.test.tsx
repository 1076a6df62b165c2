import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { addInOf } from "../../../src/workbench/page/ribbon/manifest";
import { LIGHT } from "../../../src/workbench/page/theme";
import { Ribbon } from "../../../src/workbench/page/ribbon/Ribbon";

const addIn = addInOf(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8"));

describe("the ribbon", () => {
  it("is what the manifest says", () => {
    expect(addIn.id).toMatch(/^[0-9a-f-]{36}$/);
    const [group] = addIn.groups;
    expect(group?.label).toBe("Quarter Ready");
    expect(group?.buttons.map(({ label, icon, action }) => [label, icon, action])).toEqual([
      ["Check", "assets/check-32.png", { kind: "run", functionName: "check" }],
      ["Quarter summary", "assets/summary-32.png", { kind: "run", functionName: "summarise" }],
      ["Next finding", "assets/next-32.png", { kind: "run", functionName: "nextFinding" }],
      ["Previous finding", "assets/previous-32.png", { kind: "run", functionName: "previousFinding" }],
      ["Mark", "assets/mark-32.png", { kind: "run", functionName: "mark" }],
      ["Clear marks", "assets/clear-32.png", { kind: "run", functionName: "clearMarks" }],
      ["Help", "assets/help-32.png", { kind: "run", functionName: "help" }],
      ["Open pane", "assets/icon-32.png", { kind: "pane" }],
    ]);
  });

  it("runs the commands, opens the pane, and tells what each button does", async () => {
    const onRun = jest.fn();
    const onPane = jest.fn();
    render(
      <FluentProvider theme={LIGHT}>
        <Ribbon groups={addIn.groups} isReady onRun={onRun} onPane={onPane} />
      </FluentProvider>,
    );
    const summary = screen.getByRole("button", {
      name: "Quarter summary",
      description: /Your own sheets are left as they are/,
    });
    await userEvent.click(summary);
    await userEvent.click(screen.getByRole("button", { name: "Open pane" }));
    expect(onRun.mock.calls).toEqual([["summarise"]]);
    expect(onPane).toHaveBeenCalledTimes(1);
  });
});
