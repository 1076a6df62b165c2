/** Why a cell was left as it is. */
export type Refusal =
  /** It does not say any more what it said; this is what it shows now. */
  | { readonly kind: "changed"; readonly shown: string }
  /** Another row stands there now: rows were added, deleted or sorted. */
  | { readonly kind: "moved" }
  | { readonly kind: "formula" }
  /** It holds an Excel error. */
  | { readonly kind: "error" }
  | { readonly kind: "sheet-gone" }
  /** Its sheet is protected, and the cell is locked. */
  | { readonly kind: "locked" }
  /** Excel did not keep what was written, as in a covered part of a merged cell. */
  | { readonly kind: "not-taken" }
  /** More were asked for than can be applied, and undone, at once. */
  | { readonly kind: "later" };

export interface Refused<Of> {
  readonly of: Of;
  readonly why: Refusal;
}

/** Why a cell was left as it is, in a sentence for the officer. */
export function refusalWords(why: Refusal): string {
  switch (why.kind) {
    case "changed":
      return why.shown === ""
        ? "The cell is empty now, so it was left alone. Check again."
        : `The cell now says '${why.shown}', so it was left alone. Check again.`;
    case "moved":
      return "Another row stands here now, so it was left alone. Check again.";
    case "formula":
      return "The cell holds a formula, so it was left alone. Change what the formula works with.";
    case "error":
      return "The cell holds an Excel error, so it was left alone. Put that right by hand.";
    case "sheet-gone":
      return "The sheet was renamed or deleted, so nothing was done. Check again.";
    case "locked":
      return "The cell is locked because its sheet is protected. Remove the protection (Review, Unprotect Sheet) and try again.";
    case "not-taken":
      return "Excel did not keep the change. The cell may be part of a merged cell: change it by hand.";
    case "later":
      return "This was left for the next time, as only so many can be done, and undone, at once. Press again.";
  }
}
