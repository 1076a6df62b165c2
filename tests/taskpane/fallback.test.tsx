import { render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { Fallback } from "../../src/taskpane/Fallback";
import { TooOld } from "../../src/taskpane/TooOld";
import { startExcel } from "../../src/workbench/index";

function Broken(): never {
  throw new Error("a bug");
}

describe("a pane that cannot work", () => {
  beforeAll(startExcel);

  it("says what to do instead of staying empty", () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <App>
        <Fallback>
          <Broken />
        </Fallback>
      </App>,
    );
    expect(screen.getByRole("alert").textContent).toMatch(/Close it and open it again/);
  });

  it("says which Excel is needed where this one is too old", () => {
    render(
      <App>
        <TooOld />
      </App>,
    );
    expect(screen.getByText(/needs Excel 2021 or later/)).toBeTruthy();
  });
});
