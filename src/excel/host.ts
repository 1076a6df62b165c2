/** Resolves when Office has told the page which host it is in. */
export async function whenReady(): Promise<void> {
  await Office.onReady();
}

/** Whether this Excel has a requirement set: isSupported("SharedRuntime", "1.1"). */
export function isSupported(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Whether Office itself is shown dark. Excel on the web does not say: there the browser's own wish counts. */
export function prefersDark(): boolean {
  const context: Partial<Pick<Office.Context, "officeTheme">> = Office.context;
  return context.officeTheme?.isDarkTheme ?? darkWish()?.matches ?? false;
}

/** Calls back when the theme may have changed: Excel tells of no change, so also when the officer comes back. */
export function onThemeHint(listener: () => void): () => void {
  const wish = darkWish();
  window.addEventListener("focus", listener);
  wish?.addEventListener("change", listener);
  return () => {
    window.removeEventListener("focus", listener);
    wish?.removeEventListener("change", listener);
  };
}

function darkWish(): MediaQueryList | undefined {
  const page: Partial<Pick<Window, "matchMedia">> = globalThis;
  return page.matchMedia?.("(prefers-color-scheme: dark)");
}

/**
 * Ties a function that the manifest or a key names to what it runs. The ribbon is told that it ended, however it ended;
 * a key hands over nobody to tell.
 */
export function associate(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
    void run().finally(() => event?.completed());
  });
}

/** Opens the help page in a window of its own: Excel's web view on the desktop lets a page open none by itself. */
export function openHelp(): void {
  const address = new URL("assets/help.html", location.href).href;
  if (isSupported("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}

/** Opens the pane, where the host lets an add-in do so (a shared runtime); elsewhere nothing happens. */
export async function showPane(): Promise<void> {
  if (isSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

/** What was remembered on this computer under a key; null where nothing was, or where the host remembers nothing. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(storageKey(key));
  } catch {
    return null;
  }
}

/** Remembers a text on this computer, where the host lets a page do so. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(storageKey(key), text);
  } catch {
    // It lasts as long as the pane, then: storage may be blocked or full.
  }
}

/** Excel on the web shares its storage among the add-ins of one address, and gives each place of use a partition. */
function storageKey(key: string): string {
  const context: Partial<Pick<Office.Context, "partitionKey">> = Office.context;
  return `${context.partitionKey ?? ""}QuarterReady.${key}`;
}
