import { z } from "zod";

/** A request of the client in the frame, as it comes over postMessage. */
const REQUEST = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  /** 0 a call, 1 and 2 the beginning and the end of listening to an event. */
  _actionType: z.number(),
  _data: z.unknown().optional(),
});

export type Request = z.infer<typeof REQUEST>;

export const REGISTER = 1;
export const UNREGISTER = 2;

/** The request in a message; null where the message is something else. */
export function requestIn(data: unknown): Request | null {
  if (typeof data !== "string") return null;
  let given: unknown;
  try {
    given = JSON.parse(data);
  } catch {
    return null;
  }
  return REQUEST.safeParse(given).data ?? null;
}

function response(conversation: string, name: string, correlation: number, type: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: location.href,
    _errorCode: 0,
    _responseType: type,
    _serializerVersion: 1,
    _data: data,
  });
}

/** The answer to a request. */
export function answerTo(request: Request, data: unknown): string {
  return response(request._conversationId, request._actionName, request._correlationId, 0, data);
}

/** An event, told to the listener that asked for it with this request. */
export function eventFor(request: Request, data: unknown): string {
  return response(request._conversationId, request._actionName, request._correlationId, 1, data);
}
