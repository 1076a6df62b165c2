import type { Failure } from "../../src/excel/outcome";

/** One of each kind, as it comes about; a kind that is new has to be added here. */
export const FAILURES: { readonly [Kind in Exclude<Failure["kind"], "host">]: Extract<Failure, { kind: Kind }> } = {
  "no-register": { kind: "no-register", sheets: ["Contents", "A sheet with a long name, it is"], tables: [], passedOver: [] }, // prettier-ignore
  "quarter-not-found": { kind: "quarter-not-found", asked: { year: 2022, quarter: 4 }, found: [{ year: 2022, quarter: 1 }, { year: 2022, quarter: 2 }] }, // prettier-ignore
  "structure-protected": { kind: "structure-protected" },
  "own-sheet-protected": { kind: "own-sheet-protected", sheet: "Summary" },
  "own-table-in-use": { kind: "own-table-in-use", sheet: "Register", by: "Board paper" },
  "profile-unreadable": { kind: "profile-unreadable", problems: ["'blue' is 'navy', but may only be 'not-due' or 'complete'."] }, // prettier-ignore
  "profile-refused": { kind: "profile-refused", problems: ["In 'words', 'Met' is 'green', but 'met' is 'amber'. Keep one."] }, // prettier-ignore
  "layouts-unreadable": { kind: "layouts-unreadable", problems: ["'tables' is missing."] }, // prettier-ignore
  "layout-refused": { kind: "layout-refused", problems: ["The name is missing. Type one."] },
  "layout-gone": { kind: "layout-gone", id: "board" },
  "explanations-unreadable": { kind: "explanations-unreadable" },
  "fixes-unreadable": { kind: "fixes-unreadable" },
  "explanation-refused": { kind: "explanation-refused", problems: ["Type a reason."] },
  "empty-row": { kind: "empty-row", sheet: "KPIs" },
  "sheet-gone": { kind: "sheet-gone", sheet: "KPIs" },
};

/** Excel's own errors, as its documentation lists those that an add-in like this one may meet. */
export const HOST_CODES = ["InvalidOperationInCellEditMode", "AccessDenied", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "InactiveWorkbook", "MergedRangeConflict", "FilteredRangeConflict", "UnsupportedSheet", "ItemAlreadyExists", "ItemNotFound", "ApiNotFound", "InvalidArgument", "GeneralException", "InvalidOperation", "InvalidReference", "InvalidRequest", "NotImplemented", "InsertDeleteConflict", "InvalidSelection", "MemoryLimitReached", "ServiceNotAvailable", "ActivityLimitReached", "Unauthenticated", "SessionNotFound", "InvalidOrTimedOutSession", "InvalidSession", "ConnectionFailure", "Timeout", "OperationCellsExceedLimit"] as const; // prettier-ignore
