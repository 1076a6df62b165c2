import { cell, closeBrowser, opensWorkbench } from "./workbench";

afterAll(closeBrowser);

interface Page {
  told: object[];
}

interface Answered {
  answers: number;
}

describe("the production pane, with Microsoft's own loader, in the page's frame", () => {
  it("believes that it is in Excel on the web", async () => {
    const workbench = await opensWorkbench();
    const { pane, trouble } = workbench;
    const told = await pane.evaluate(async () => ({
      info: await Office.onReady(),
      hasNew: Office.context.requirements.isSetSupported("ExcelApi", "1.15"),
      hasNewer: Office.context.requirements.isSetSupported("ExcelApi", "1.16"),
      client: [...document.scripts].map(({ src }) => new URL(src).pathname),
    }));
    expect(told).toMatchObject({ info: { host: "Excel", platform: "OfficeOnline" }, hasNew: true, hasNewer: false });
    expect(told.client).toContain("/office-js/office.js");
    expect(trouble).toEqual([]);
    await workbench.close();
  });

  it("hears of what the user does, and of what it writes itself", async () => {
    const workbench = await opensWorkbench();
    const { page, pane, trouble } = workbench;
    await pane.evaluate(async () => {
      const told: object[] = [];
      Object.assign(globalThis, { told });
      const hear = (event: object): Promise<void> => Promise.resolve(void told.push({ ...event }));
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(hear);
        worksheets.onActivated.add(hear);
        worksheets.onSelectionChanged.add(hear);
        await context.sync();
      });
    });
    await page.getByRole("tab", { name: "Notes" }).click();
    await cell(page, 14, 2).click();
    await page.keyboard.type("12%");
    await page.keyboard.press("Enter");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Notes").getRange("A20:B20").values = [["a", "b"]];
        await context.sync();
      }),
    );
    await pane.waitForFunction(() => (globalThis as unknown as Page).told.length >= 5);
    const told = await pane.evaluate(() => (globalThis as unknown as Page).told);
    expect(told).toEqual([
      expect.objectContaining({ type: "WorksheetActivated" }),
      expect.objectContaining({ type: "WorksheetSelectionChanged", address: "C15" }),
      expect.objectContaining({
        type: "WorksheetChanged",
        address: "C15",
        triggerSource: "Unknown",
        details: { valueBefore: "", valueAfter: 0.12, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      }),
      expect.objectContaining({ type: "WorksheetSelectionChanged", address: "C16" }),
      expect.objectContaining({ type: "WorksheetChanged", address: "A20:B20", triggerSource: "ThisLocalAddin" }),
    ]);
    expect(trouble).toEqual([]);
    await workbench.close();
  });

  it("keeps its settings in the workbook, by the old way too", async () => {
    const workbench = await opensWorkbench();
    const { pane, trouble } = workbench;
    const kept = await pane.evaluate(async () => {
      const { settings } = Office.context.document;
      settings.set("colour", { name: "teal" });
      await new Promise((done) => {
        settings.saveAsync(done);
      });
      return await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("colour");
        setting.load("value");
        await context.sync();
        return setting.value as unknown;
      });
    });
    expect(kept).toEqual({ name: "teal" });
    expect(trouble).toEqual([]);
    await workbench.close();
  });

  it("is told what went wrong, when a fault is asked for in the page's address", async () => {
    const workbench = await opensWorkbench("?fault=AccessDenied&at=1&fault=AccessDenied&at=2");
    const { pane } = workbench;
    // The pane checks as it opens.
    await pane
      .getByRole("alert")
      .getByText(/did not allow this/)
      .waitFor();
    await pane.getByRole("button", { name: "Check", exact: true }).click();
    await pane.getByText(/things to fix/).waitFor();
    await workbench.close();
  });

  it("is told of a session that is lost", async () => {
    const workbench = await opensWorkbench("?fault=InvalidOrTimedOutSession&at=14");
    const { pane } = workbench;
    // The pane checks as it opens, and asks Excel for the list of fixes: that comes first.
    await pane.getByText(/things to fix/).waitFor();
    const code = await pane.evaluate(async () => {
      const ask = (): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
        });
      try {
        for (let batch = 1; batch <= 14; batch++) await ask();
        return "none";
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe("InvalidOrTimedOutSession");
    await workbench.close();
  });

  it("is answered by the page, and nobody else is who asks in its words", async () => {
    const workbench = await opensWorkbench();
    const { page, pane, trouble } = workbench;
    const request = await pane.evaluate(() => {
      Object.assign(globalThis, { answers: 0 });
      addEventListener("message", ({ data }) => {
        if (String(data).includes('"_correlationId":4321,')) (globalThis as unknown as Answered).answers += 1;
      });
      const [conversation] = (JSON.parse(window.name) as { xdmInfo: string }).xdmInfo.split("|");
      const asked = { _messageType: 0, _actionName: "ContextActivationManager_getAppContextAsync", _actionType: 0 };
      return JSON.stringify({ ...asked, _conversationId: conversation, _correlationId: 4321 });
    });
    const answers = (): Promise<number> => pane.evaluate(() => (globalThis as unknown as Answered).answers);
    await page.evaluate((asked) => {
      postMessage(asked, "*");
      const other = document.createElement("iframe");
      other.srcdoc = `<script>parent.postMessage(${JSON.stringify(asked)}, "*")</script>`;
      document.body.append(other);
    }, request);
    await page.waitForTimeout(500);
    expect(await answers()).toBe(0);
    await pane.evaluate((asked) => {
      parent.postMessage(asked, "*");
    }, request);
    await pane.waitForFunction(() => (globalThis as unknown as Answered).answers === 1);
    expect(trouble).toEqual([]);
    await workbench.close();
  });
});
