import type { BatchReply } from "./client";
import { hostError } from "./errors";
import type { Answer, AnswerError } from "./protocol";

/** What goes wrong with a batch. `afterMs` alone is no error: the answer is late. */
export interface HostFailure {
  readonly code: string;
  readonly message?: string;
  readonly httpStatus?: number;
  readonly afterMs?: number;
}

/** A fault that a user of the workbench may ask for. */
export interface Fault {
  readonly code: string;
  readonly label: string;
}

/** The answer is late but right. */
export const SLOW = "Slow";
/** Excel on the web has lost the workbook: the client's own word for it. */
export const LOST_SESSION = "InvalidOrTimedOutSession";

const SLOW_MS = 5000;

export const FAULTS: readonly Fault[] = [
  { code: "AccessDenied", label: "The workbook is protected or read-only" },
  { code: "InvalidOperationInCellEditMode", label: "The user is still typing in a cell" },
  { code: "RequestPayloadSizeLimitExceeded", label: "The request is too large" },
  { code: "ResponsePayloadSizeLimitExceeded", label: "The answer is too large" },
  { code: "RangeExceedsLimit", label: "There are more cells than can be handed over" },
  { code: "InactiveWorkbook", label: "Another workbook is in front" },
  { code: "MergedRangeConflict", label: "A merged cell is in the way" },
  { code: "FilteredRangeConflict", label: "A filter is in the way" },
  { code: "UnsupportedSheet", label: "A sheet is of a kind that cannot be read" },
  { code: "ItemAlreadyExists", label: "A sheet of that name has been added" },
  { code: "ItemNotFound", label: "A sheet has been renamed or deleted" },
  { code: "InvalidSelection", label: "A chart is selected" },
  { code: "ApiNotFound", label: "This Excel is too old for what is asked" },
  { code: "GeneralException", label: "An error that Excel does not explain" },
  { code: LOST_SESSION, label: "Excel has lost the workbook" },
  { code: SLOW, label: `The answer comes after ${SLOW_MS / 1000} seconds` },
];

/** The failure behind a fault's code. */
export function failureOf(code: string): HostFailure {
  return code === SLOW ? { code, afterMs: SLOW_MS } : { code };
}

/** What the client gets in place of the batch's answer; null where it is to get that, later. */
export function failedReply({ code, message = code, httpStatus = 400 }: HostFailure): BatchReply | null {
  if (code === SLOW) return null;
  if (code !== LOST_SESSION) return reply({ Results: [], Error: { Code: code, Message: message } }, httpStatus);
  return { HttpStatusCode: 408, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

export function tooLarge(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): BatchReply {
  const { message } = hostError(code);
  return reply({ Results: [], Error: { Code: code, Message: message } }, 200);
}

/** An answer as the client expects it. */
export function reply(answer: Answer, status: number): BatchReply {
  const error: AnswerError | undefined = answer.Error;
  const Body = error === undefined ? answer : { ...answer, Error: { ...error, HttpStatusCode: status } };
  return { HttpStatusCode: status, ErrorCode: "", ErrorMessage: "", Headers: {}, Body };
}
