import { useEffect } from "react";

/** A heading, or the line of a disclosure, that takes the focus when what had it below goes away. Give it a tabIndex too. */
export const REFUGE = { "data-refuge": "" } as const;
/** An entry of a list: the focus stays in it, or goes on to the next. Give it a tabIndex too. */
export const ENTRY = { "data-entry": "" } as const;
/** Where the focus goes when nothing near it is left. */
export const LAST_REFUGE = { "data-refuge": "last" } as const;

/**
 * The focus is never lost: where the control that had it goes away (a finding was fixed, a reason taken back), it goes to
 * the entry it was in, else to the next entry of that list, else to the nearest heading above.
 */
export function useRefuge(): void {
  useEffect(() => {
    let last: Element | null = null;
    let refuges: readonly Element[] = [];
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last = target;
      refuges = refugesOf(target);
    };
    const onLeave = (): void => {
      // The officer left it, as by a click beside it: what goes away later must not call the focus back.
      queueMicrotask(() => {
        if (last?.isConnected && isNowhere()) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      if (isNowhere()) focusOn(refuges.find(({ isConnected }) => isConnected) ?? lastRefuge());
    });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", onLeave);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", onLeave);
      observer.disconnect();
    };
  }, []);
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function refugesOf(target: Element): Element[] {
  const entries: Element[] = [];
  for (let entry = target.closest("[data-entry]"); entry; entry = entry.nextElementSibling) entries.push(entry);
  const before = [...document.querySelectorAll("[data-refuge]")].filter(
    (one) => (one.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return [...entries, ...before.toReversed()];
}

/** The verdict where there is one, which is drawn anew by every check; else the title. */
function lastRefuge(): Element | undefined {
  return [...document.querySelectorAll("[data-refuge=last]")].at(-1);
}

function focusOn(element: Element | undefined): void {
  if (element instanceof HTMLElement) element.focus();
}
