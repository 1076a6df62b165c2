import type { NotOpened } from "../../not-opened";

/** What a trial is asked: first the engine, compiled, so that it can start ahead; then a workbook. */
export type Asked =
  | { readonly kind: "engine"; readonly module: WebAssembly.Module; readonly megabytes: number }
  | { readonly kind: "workbook"; readonly bytes: Uint8Array };

/** What a trial tells: that the workbook can be opened, and then that all of it can be read; or why not. */
export type Told = { readonly went: "opened" | "read" } | { readonly refused: NotOpened };
