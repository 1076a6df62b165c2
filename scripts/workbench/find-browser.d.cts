/** The path of a Chromium, Chrome or Edge on this machine; undefined where there is none. */
export function findBrowser(): string | undefined;
