/**
 * Prints an error of the host with its debugInfo to the browser's console, for whoever looks into a fault: Microsoft's
 * helpers do it best. They bring core-js 2 and lodash, so they are fetched only when there is something to print, and
 * only where there is a console to read it: in the pane. The one file that imports @microsoft/office-js-helpers.
 */
export async function printHostError(error: OfficeExtension.Error): Promise<void> {
  if (typeof document === "undefined") return;
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    Utilities.log(error);
  } catch {
    // The officer has been told in words already; a missing diagnostic must not become a second fault.
  }
}
