import { recall, remember } from "../excel/host";

const NAME = "Name";

let session: string | null = null;

/** The name under which reasons are kept; empty until it was given. Office tells no add-in who its user is. */
export function author(): string {
  return session ?? recall(NAME) ?? "";
}

/** Asked once: the next reason comes with the same name, which can be changed. */
export function setAuthor(name: string): void {
  session = name.trim();
  remember(NAME, session);
}
