/** Where Microsoft supports office.js to be loaded from. */
export const OFFICE_JS: string;
/** What the pane may load and where it may send, as its page says it. */
export function panePolicy(officeJs?: string): string;
/** The same as a server says it, with the pages that may show the pane in a frame. */
export function serverPolicy(officeJs?: string): string;
