/** Resolves when Office has told the page which host it is in. */
export async function whenReady(): Promise<void> {
  await Office.onReady();
}

/** Whether this Excel has a requirement set: isSupported("SharedRuntime", "1.1"). */
export function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Whether Office itself is shown dark. False where the host does not say. */
export function prefersDark(): boolean {
  const context: Partial<Pick<Office.Context, "officeTheme">> = Office.context;
  return context.officeTheme?.isDarkTheme ?? false;
}

/** Ties a function that the manifest names to what it runs. The ribbon is told that it ended, however it ended. */
export function associate(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}

/** Opens the pane, where the host lets an add-in do so (a shared runtime); elsewhere nothing happens. */
export async function showPane(): Promise<void> {
  if (isSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
