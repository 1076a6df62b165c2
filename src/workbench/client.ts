import type { Entry } from "./events/events";
import { RICH_API_EVENTS } from "./events/wire";
import type { RequestBody } from "./protocol";

/** What the host sends back for one batch. */
export interface BatchReply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

export type Answerer = (body: RequestBody) => Promise<BatchReply>;

/** Hands events to the add-in's handlers. */
export type Deliver = (entries: readonly Entry[]) => void;

interface RichApiMessage {
  readonly entries: readonly object[];
}

interface ClientGlobals {
  readonly Excel: unknown;
  readonly Office: { readonly addin: object };
  readonly OSF: { readonly DDA: { readonly RichApi: { richApiMessageManager?: object } } };
  readonly OfficeExtension: {
    readonly SessionBase: (new () => object) & { _overrideSession?: object };
  };
}

const REQUIREMENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 15,
  SharedRuntime: 2,
  DelayForCellEdit: 1,
};

/** Requirement sets as Office counts them: 1.9 is older than 1.15. */
function isSetSupported(name: string, version = "1.1"): boolean {
  const newest = REQUIREMENT_SETS[name];
  const [major, minor = "0"] = version.split(".");
  return newest !== undefined && Number(major) === 1 && Number(minor) <= newest;
}

function office(): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const associated = new Map<string, unknown>();
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    StartupBehavior: { none: "None", load: "Load" },
    context: { ...info, diagnostics: { ...info, version: "16.0" }, requirements: { isSetSupported } },
    actions: {
      _association: { mappings: associated },
      associate: (name: string, run: unknown) => void associated.set(name, run),
    },
    onReady: (callback?: (given: typeof info) => unknown) =>
      Promise.resolve(info).then(async (given) => {
        await callback?.(given);
        return given;
      }),
  };
}

/** The least of a `window` that the client needs; it is the client's alone, never a global. */
function pretendWindow(theOffice: object): Record<string, unknown> {
  const page: Record<string, unknown> = {
    navigator: { userAgent: "Quarter Ready stand-in for Excel" },
    location: { href: "https://localhost/", protocol: "https:", search: "", hash: "" },
    document: undefined,
    addEventListener: () => undefined,
    Promise,
    // Top-level `var`s of a page script are properties of the window, and the client reads them there.
    OfficeExtension: undefined,
    Office: undefined,
    Excel: undefined,
    OSF: undefined,
  };
  page["window"] = page;
  page["Office"] = theOffice;
  return page;
}

/**
 * Evaluates Microsoft's client (the text of excel-web-16.00.js, unpatched) and lets `answer` be its host.
 * Puts Excel, OfficeExtension and Office on globalThis.
 * @returns what hands events to the add-in
 */
export function installClient(source: string, answer: Answerer): Deliver {
  const theOffice = office();
  const page = pretendWindow(theOffice);
  // The client is a script for a page's global scope: `with` gives it one of its own, sloppy mode included.
  const script = `with (window) { ${source}\n; return { Excel, OfficeExtension, Office, OSF }; }`;
  // Made in this very realm: the client compares prototypes with those of the objects that it is given.
  const evaluate = Reflect.construct(Function, ["window", script]) as (page: object) => ClientGlobals;
  const { Excel, OfficeExtension, Office, OSF } = evaluate(page);
  // showAsTaskpane and its like: the client's own, which ask the host in a batch.
  Object.assign(theOffice, { addin: Office.addin });
  page["Office"] = theOffice;
  const handlers: ((message: RichApiMessage) => void)[] = [];
  // In a page this manager listens to the host's window; it is all of the client that stands between it and Node.
  OSF.DDA.RichApi.richApiMessageManager = {
    register: (handler: (message: RichApiMessage) => void) => Promise.resolve(void handlers.push(handler)),
  };
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<object> {
      return Promise.resolve({ url: "https://localhost/", headers: {} });
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_customData: string, _flags: number, message: { Body: RequestBody }) => answer(message.Body),
      };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
  Object.assign(globalThis, { Excel, OfficeExtension, Office: theOffice });
  return (entries) => {
    const message = {
      entries: entries.map(({ type, target, message: facts }) => ({
        messageCategory: RICH_API_EVENTS,
        messageType: type,
        targetId: target,
        message: JSON.stringify(facts),
      })),
    };
    for (const handler of handlers) handler(message);
  };
}
