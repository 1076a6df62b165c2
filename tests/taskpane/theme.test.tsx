import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { act, renderHook } from "@testing-library/react";
import { useExcelTheme } from "../../src/taskpane/use-pane";
import { startExcel } from "../../src/workbench/index";

describe("an officer who switches Office to dark", () => {
  beforeAll(startExcel);

  it("finds the pane dark when they come back to it", () => {
    Object.assign(Office.context, { officeTheme: { isDarkTheme: false } });
    const theme = renderHook(useExcelTheme);
    expect(theme.result.current).toBe(webLightTheme);
    Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
    act(() => {
      window.dispatchEvent(new Event("focus"));
    });
    expect(theme.result.current).toBe(webDarkTheme);
  });
});
