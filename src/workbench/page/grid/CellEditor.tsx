import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { cellName } from "../../engine/address";
import type { Look } from "../../view/look";
import type { Editing } from "./editing";
import { useGridStyles } from "./use-grid-styles";

/** The text box over a cell. Enter and Tab take it over, Escape does not, Alt+Enter begins a new line. */
export function CellEditor({ editing, look }: { readonly editing: Editing; readonly look: Look }) {
  const styles = useGridStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(editing.text);
  // Enter and Tab take the box away, which also blurs it: the text is taken over once.
  const isDone = useRef(false);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(editing.text.length, editing.text.length);
  }, [editing]);

  // Before the focus goes back to the grid, or leaving the box would take over what Escape drops.
  const finish = (act: () => void): void => {
    if (isDone.current) return;
    isDone.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText(
        "\n",
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        "end",
      );
      setText(event.currentTarget.value);
    } else if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      const step = event.shiftKey ? -1 : 1;
      finish(() => {
        editing.commit(text, event.key === "Enter" ? step : 0, event.key === "Tab" ? step : 0);
      });
      toGrid(event.currentTarget);
    } else if (event.key === "Escape") {
      event.preventDefault();
      finish(editing.cancel);
      toGrid(event.currentTarget);
    }
  };
  return (
    <textarea
      ref={box}
      className={styles.editor}
      aria-label={`Edit ${cellName(editing.row, editing.column)}`}
      rows={1}
      spellCheck={false}
      value={text}
      style={{ fontSize: `${look.size}pt`, fontFamily: `"${look.family}", Carlito, Arial, sans-serif` }}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onBlur={() => {
        finish(() => {
          editing.commit(text, 0, 0);
        });
      }}
    />
  );
}

function toGrid(box: HTMLElement): void {
  box.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
}
