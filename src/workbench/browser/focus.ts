import { z } from "zod";

// The client takes Tab, Escape, F2 and Ctrl+F6 in the pane for itself and asks its host to move the focus
// (OSF.AgaveHostAction): without an answer, a keyboard would never leave the pane.
const NEXT = [5, 13, 17];
const PREVIOUS = [6, 14, 18];
const TO_WORKBOOK = [15, 16];

const NOTICE = z.tuple([z.string(), z.number()], z.unknown());

const FOCUSABLE = "a[href], button, input, select, textarea, iframe, [tabindex]";

/** Moves the focus where the client asks for it to go; other notices of the client want nothing. */
export function moveFocus(frame: HTMLIFrameElement, notice: unknown): void {
  const action = NOTICE.safeParse(notice).data?.[1];
  if (action === undefined) return;
  if (NEXT.includes(action)) beside(frame, 1)?.focus();
  else if (PREVIOUS.includes(action)) beside(frame, -1)?.focus();
  else if (TO_WORKBOOK.includes(action)) document.querySelector<HTMLElement>("[role=grid]")?.focus();
}

/** What Tab would lead to from the frame; at the end of the page, its other end. */
function beside(frame: HTMLIFrameElement, step: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element === frame || canHaveFocus(element),
  );
  return all.at((all.indexOf(frame) + step) % all.length);
}

function canHaveFocus(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(":disabled, [aria-hidden=true]") &&
    element.closest("[inert]") === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
