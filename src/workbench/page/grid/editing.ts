/** A cell that is being typed into. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  /** What the editor begins with. */
  readonly text: string;
  /** Takes what was typed over and moves on; without a direction it stays. */
  readonly commit: (text: string, down: number, across: number) => void;
  readonly cancel: () => void;
}
