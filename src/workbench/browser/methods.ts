import { z } from "zod";
import { LOST_SESSION } from "../faults";
import type { WorkbookHost } from "../host";
import type { RequestBody } from "../protocol";

// The numbers are the client's (OSF.DDA.MethodDispId).
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const BATCH = 93;
const COMMAND_ENDED = 94;

const INTERNAL_ERROR = 5001;
const SESSION_LOST = 5012;
const DONE = { Error: 0, Version: 1 };

const CALL = z.looseObject({ DdaMethod: z.object({ DispatchId: z.number() }) });
// [customData, "POST", "ProcessQuery", headers, body, …]
const BATCH_CALL = z.object({
  ArrayData: z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.string()], z.unknown()),
});
const SETTINGS = z.object({ DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }) });
const COMMAND = z.object({ 0: z.string(), 1: z.number() });

/** How a ribbon command ended: 0 is well. */
export type CommandEnded = (id: string, status: number) => void;

/** Answers a call of executeMethod. */
export async function execute(data: unknown, host: WorkbookHost, ended: CommandEnded): Promise<object> {
  const method = CALL.parse(data).DdaMethod.DispatchId;
  switch (method) {
    case BATCH:
      return await batch(BATCH_CALL.parse(data).ArrayData[4], host);
    case COMMAND_ENDED: {
      const { 0: id, 1: status } = COMMAND.parse(data);
      ended(id, status);
      return DONE;
    }
    case LOAD_SETTINGS: {
      const { values } = host.book.settings;
      return { ...DONE, Properties: { Settings: [...values].map(([Name, Value]) => ({ Name, Value })) } };
    }
    case SAVE_SETTINGS:
      saveSettings(SETTINGS.parse(data).DdaSettingsMethod.Properties, host);
      return DONE;
    default:
      reportError(new Error(`The stand-in for Excel has no method ${method}.`));
      return { Error: INTERNAL_ERROR, Version: 1 };
  }
}

async function batch(body: string, host: WorkbookHost): Promise<object> {
  // A body that is none shows in the interpreter; to check all of it here would double the work of every batch.
  const { HttpStatusCode, ErrorCode, Body } = await host.answer(JSON.parse(body) as RequestBody);
  if (ErrorCode === LOST_SESSION) return { Error: SESSION_LOST, Version: 1 };
  return { ...DONE, Data: [HttpStatusCode, [], JSON.stringify(Body)] };
}

function saveSettings(given: readonly (readonly [string, string])[], { book }: WorkbookHost): void {
  const kept = new Set(given.map(([key]) => key));
  for (const key of [...book.settings.values.keys()]) if (!kept.has(key)) book.settings.remove(key);
  for (const [key, value] of given) book.settings.set(key, value);
}
