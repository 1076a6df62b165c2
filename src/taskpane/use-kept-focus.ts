import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * The focus goes to `fallback` where the control that had it is gone once `shown` has changed: the officer took a table
 * back that only they had pointed to.
 * @returns to be called whenever something within gets the focus
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>, shown: unknown): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (!isGone) return;
    last.current = null;
    if (document.activeElement === document.body) fallback.current?.focus();
  }, [fallback, shown]);
  return ({ target }) => {
    last.current = target;
  };
}
