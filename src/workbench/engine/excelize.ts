import type { NewFile, OpenReader, Style } from "excelize-wasm";
import { HostError } from "../errors";

/** A workbook in the engine. */
export type EngineFile = NewFile;
export type EngineStyle = Style;

/** What Excelize gives once its WebAssembly runs. */
export interface Engine {
  readonly OpenReader: typeof OpenReader;
  readonly NewFile: () => NewFile;
  readonly constants: Readonly<Record<string, number>>;
}

/**
 * Opens bytes in the engine, dates shown as in Britain.
 * @returns null where the engine cannot read them
 */
export function openFile(engine: Engine, bytes: Uint8Array): EngineFile | null {
  const file = engine.OpenReader(bytes, { ShortDatePattern: "dd/mm/yyyy", LongDatePattern: "dd mmmm yyyy" });
  return "error" in file && typeof file.error === "string" ? null : file;
}

/** The engine's answer, or its error raised. Excelize returns errors as text beside the answer. */
export function done<A extends { readonly error: string | null }>(answer: A | undefined): A {
  // Only a panic in the engine leaves a call without an answer.
  if (answer === undefined) throw new HostError("GeneralException", "The engine stopped");
  if (answer.error !== null) throw new HostError("GeneralException", `The engine failed: ${answer.error}`);
  return answer;
}
