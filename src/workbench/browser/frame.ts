import { RICH_API_EVENTS } from "../events/wire";
import type { WorkbookHost } from "../host";
import { appContext, type Conversation, frameName, paneAddress } from "./app-context";
import { Commands } from "./commands";
import { moveFocus } from "./focus";
import { answerTo, eventFor, REGISTER, type Request, requestIn, UNREGISTER } from "./messages";
import { execute } from "./methods";
import { faultsOfQuery } from "./query";

/** What the page says about the pane, and what it wants to hear of it. */
export interface PaneOptions {
  /** The pane's address, "taskpane.html". */
  readonly address: string;
  /** The add-in's id in the manifest. */
  readonly addInId: string;
  /** The name of the workbook's file. */
  readonly fileName: string;
  /** The add-in asks for its pane (Office.addin.showAsTaskpane), or puts it away. */
  readonly onPane?: (isShown: boolean) => void;
}

/** A pane that is loaded in its frame, shown or not. */
export interface MountedPane {
  /** As if a ribbon button was pressed whose action is this function; resolves when the add-in says that it has ended. */
  invokeCommand(functionName: string): Promise<void>;
  /** Resolves when the add-in's client has found its host. */
  readonly ready: Promise<void>;
  /** Ends the conversation and empties the frame. */
  unmount(): void;
}

const CONTEXT = "ContextActivationManager_getAppContextAsync";
const NOTIFY = "ContextActivationManager_notifyHost";
const RICH_API_MESSAGE = "richApiMessage";
const COMMAND_INVOKED = "appCommandInvoked";

/** Loads the pane into the frame and is Excel on the web to it. The frame may be hidden: the add-in runs on. */
export function mountPane(frame: HTMLIFrameElement, host: WorkbookHost, options: PaneOptions): MountedPane {
  const conversation: Conversation = {
    id: crypto.randomUUID(),
    addInId: options.addInId,
    locale: "en-GB",
    documentUrl: new URL(encodeURIComponent(options.fileName), document.baseURI).href,
  };
  const address = paneAddress(options.address, conversation);
  const { origin } = new URL(address);
  const listeners = new Map<string, Request>();
  const post = (message: string): void => frame.contentWindow?.postMessage(message, origin);
  const tell = (event: string, data: unknown): void => {
    const request = listeners.get(event);
    if (request !== undefined) post(eventFor(request, data));
  };
  const commands = new Commands((id, name) => {
    tell(COMMAND_INVOKED, [id, name, JSON.stringify({ source: { id: name } })]);
  });
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    isReady = done;
  });

  const perform = async (request: Request): Promise<unknown> => {
    const { _actionName: name, _actionType: type } = request;
    if (type === REGISTER || type === UNREGISTER) {
      if (type === REGISTER) listeners.set(name, request);
      else listeners.delete(name);
      return { Error: 0 };
    }
    if (name === CONTEXT) return appContext(conversation, host.book);
    if (name === "executeMethod") {
      return await execute(request._data, host, (id, status) => {
        commands.ended(id, status);
      });
    }
    if (name === NOTIFY) moveFocus(frame, request._data);
    return undefined;
  };

  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = requestIn(event.data);
    if (request?._conversationId !== conversation.id) return;
    void perform(request).then(
      (data) => {
        // Notices, of the focus and telemetry among them, want no answer.
        if (data === undefined) return;
        post(answerTo(request, data));
        if (request._actionName === CONTEXT) isReady();
        if (request._actionName === COMMAND_INVOKED && request._actionType === REGISTER) commands.listens();
      },
      (error: unknown) => {
        post(answerTo(request, { Error: 5001, Version: 1 }));
        reportError(error);
      },
    );
  };

  const stops = [
    host.onEvents((entries) => {
      const message = entries.map(({ type, target, message }) => [
        RICH_API_EVENTS,
        type,
        target,
        JSON.stringify(message),
      ]);
      tell(RICH_API_MESSAGE, { ArrayData: message });
    }),
    host.onPane((isShown) => options.onPane?.(isShown)),
  ];
  faultsOfQuery(location.search, host);
  addEventListener("message", receive);
  // The attribute names a frame only as it enters the page; this one is there already.
  if (frame.contentWindow !== null) frame.contentWindow.name = frameName(conversation);
  frame.src = address;

  return {
    ready,
    invokeCommand: (name) => commands.invoke(name),
    unmount: () => {
      removeEventListener("message", receive);
      for (const stop of stops) stop();
      commands.stop();
      frame.src = "about:blank";
    },
  };
}
