/** An error as the host reports it; the client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

// Codes and words: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
const WORDS = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with a merged cell.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

/** The host's error with this code, in Excel's words. */
export function hostError(code: keyof typeof WORDS): HostError {
  return new HostError(code, WORDS[code]);
}

/** What the stand-in lacks fails with the member's name, so that no test passes by accident. */
export function lacking(member: string): HostError {
  return new HostError("NotImplemented", `The stand-in for Excel has no ${member}`);
}
