import type { PassedOver, UnderstoodTable } from "../read/register";
import type { Quarter } from "../kpi/period";

/** Why a command could not do its work, as data; commands/failure-words.ts has the sentences. */
export type Failure =
  | {
      readonly kind: "no-register";
      readonly sheets: readonly string[];
      readonly tables: readonly UnderstoodTable[];
      readonly passedOver: readonly PassedOver[];
    }
  | { readonly kind: "quarter-not-found"; readonly asked: Quarter; readonly found: readonly Quarter[] }
  | { readonly kind: "structure-protected" }
  | { readonly kind: "own-sheet-protected"; readonly sheet: string }
  /** The register's table has to stay as it is, because something looks at it; null where only the workbook's protection keeps it. */
  | { readonly kind: "own-table-in-use"; readonly sheet: string; readonly by: string | null }
  /** The settings that are kept in the workbook cannot be used; nothing of them was changed. */
  | { readonly kind: "profile-unreadable"; readonly problems: readonly string[] }
  /** Settings that are to be kept cannot be used. */
  | { readonly kind: "profile-refused"; readonly problems: readonly string[] }
  /** The layouts that are kept in the workbook cannot be used; nothing of them was changed. */
  | { readonly kind: "layouts-unreadable"; readonly problems: readonly string[] }
  /** A layout that is to be kept cannot be used. */
  | { readonly kind: "layout-refused"; readonly problems: readonly string[] }
  | { readonly kind: "layout-gone"; readonly id: string }
  /** What was said of findings, or the list of fixes, was kept by a newer Quarter Ready, or is spoilt; it is left as it is. */
  | { readonly kind: "explanations-unreadable" }
  | { readonly kind: "fixes-unreadable" }
  /** A reason cannot be kept; nothing was changed. */
  | { readonly kind: "explanation-refused"; readonly problems: readonly string[] }
  | { readonly kind: "empty-row"; readonly sheet: string }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  /**
   * An error of Excel itself, by its code
   * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling), and what Excel
   * says of it, which is for whoever looks into a fault and is not shown to the officer.
   */
  | { readonly kind: "host"; readonly code: string; readonly detail: string };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
