import type { BatchReply } from "./client";
import { areaName } from "./engine/address";
import type { Book } from "./engine/book";
import { saveBook } from "./engine/save";
import { hostError } from "./errors";
import { Interpreter, type Kept } from "./interpreter";
import { workbook } from "./objects/workbook";
import type { Answer, AnswerError, RequestBody } from "./protocol";
import { utf8Length } from "./utf8";

// learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: Excel on the web.
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface HostFailure {
  readonly code: string;
  readonly message?: string;
  readonly httpStatus?: number;
}

/** A workbook that is open in the stand-in for Excel. */
export interface WorkbookHost {
  /** From now on Excel.run talks to this workbook. */
  activate(): void;
  /** The .xlsx bytes as they stand. */
  save(): Uint8Array;
  /** Sizes in bytes of the JSON in UTF-8. */
  readonly stats: { readonly batches: number; readonly largestRequest: number; readonly largestResponse: number };
  /** What the user sees as selected; null until something was. */
  readonly selection: { readonly sheet: string; readonly address: string } | null;
  /** The n-th next batch (1 = the next) fails whole with this error, before any action runs. */
  failBatch(n: number, error: HostFailure): void;
  close(): void;
}

/** Answers batches for one workbook. */
export class Host implements WorkbookHost {
  readonly stats = { batches: 0, largestRequest: 0, largestResponse: 0 };
  private readonly kept: Kept = new Map();
  private readonly failures = new Map<number, HostFailure>();
  private references = 0;
  private book_: Book | undefined;

  constructor(
    book: Book,
    private readonly onActivate: (host: Host | undefined, only?: Host) => void,
  ) {
    this.book_ = book;
  }

  private get book(): Book {
    if (this.book_ === undefined) throw new Error("The workbook is closed");
    return this.book_;
  }

  activate(): void {
    this.onActivate(this.book_ === undefined ? undefined : this);
  }

  save(): Uint8Array {
    return saveBook(this.book);
  }

  get selection(): { readonly sheet: string; readonly address: string } | null {
    const { selection } = this.book;
    return selection === null ? null : { sheet: selection.sheet.name, address: areaName(selection.area) };
  }

  failBatch(n: number, error: HostFailure): void {
    this.failures.set(this.stats.batches + n, error);
  }

  close(): void {
    this.book_ = undefined;
    this.kept.clear();
    this.onActivate(undefined, this);
  }

  /** Runs one batch and answers it, within the size limits of Excel on the web. */
  answer(body: RequestBody): BatchReply {
    this.stats.batches += 1;
    const request = utf8Length(JSON.stringify(body));
    this.stats.largestRequest = Math.max(this.stats.largestRequest, request);
    const failure = this.failures.get(this.stats.batches);
    if (failure !== undefined) {
      const { code, message = code, httpStatus = 400 } = failure;
      return reply({ Results: [], Error: { Code: code, Message: message } }, httpStatus);
    }
    if (request > PAYLOAD_LIMIT) return tooLarge("RequestPayloadSizeLimitExceeded");
    const answer = this.run(body);
    const response = utf8Length(JSON.stringify(answer));
    this.stats.largestResponse = Math.max(this.stats.largestResponse, response);
    if (response > PAYLOAD_LIMIT) return tooLarge("ResponsePayloadSizeLimitExceeded");
    return reply(answer, 200);
  }

  private run(body: RequestBody): Answer {
    const next = (): string => {
      this.references += 1;
      return `kept-${this.references}`;
    };
    return new Interpreter(workbook(this.book), this.kept, body, next).run();
  }
}

function tooLarge(code: "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded"): BatchReply {
  const { message } = hostError(code);
  return reply({ Results: [], Error: { Code: code, Message: message } }, 200);
}

function reply(answer: Answer, status: number): BatchReply {
  const error: AnswerError | undefined = answer.Error;
  const Body = error === undefined ? answer : { ...answer, Error: { ...error, HttpStatusCode: status } };
  return { HttpStatusCode: status, ErrorCode: "", ErrorMessage: "", Headers: {}, Body };
}
