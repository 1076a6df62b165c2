import { openNewWorkbook } from "../excel/new-workbook";
import type { Outcome } from "../excel/outcome";
import { pane, RESTING } from "./pane-state";
import { begin, fail, isWorking, orFailure } from "./perform";

/** Beside the pane's page; see webpack.config.js. */
const ADDRESS = "assets/sample.xlsx";

/** Opens the sample in a workbook of its own. Says whether it did. */
export async function performSample(): Promise<boolean> {
  if (isWorking()) return false;
  begin("sample");
  const outcome = await orFailure(openSample);
  if (outcome.ok) pane.set({ ...pane.get(), phase: RESTING, said: "The sample is open in a workbook of its own." });
  else fail("sample", outcome.failure);
  return outcome.ok;
}

async function openSample(): Promise<Outcome<void>> {
  const sample = await read();
  return sample === null
    ? { ok: false, failure: { kind: "host", code: "ConnectionFailure", detail: ADDRESS } }
    : await openNewWorkbook(sample);
}

/** In base64, as Excel takes it; null where it cannot be had. */
async function read(): Promise<string | null> {
  try {
    const answer = await fetch(ADDRESS);
    return answer.ok ? await base64(await answer.blob()) : null;
  } catch {
    return null;
  }
}

function base64(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      // What stands before the comma says of which kind it is.
      done(typeof result === "string" ? result.replace(/^[^,]*,/, "") : "");
    };
    reader.onerror = () => {
      fail(reader.error ?? new Error("The sample cannot be read."));
    };
    reader.readAsDataURL(file);
  });
}
