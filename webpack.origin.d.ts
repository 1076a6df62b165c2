/** The address that manifest.xml has as it stands. */
export const DEV_ORIGIN: string;
/** The address that the add-in will be served from, as the manifest has it; throws where Office would not load it. */
export function originOf(written?: string): string;
/** The manifest for an address. */
export function manifestFor(xml: string, origin: string): string;
