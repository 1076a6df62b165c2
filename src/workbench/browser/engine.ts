// Puts the runtime of Go, `Go`, on globalThis.
import "excelize-wasm";
import type { Engine } from "../engine/excelize";
import { type GoPlace, type GoRealm, runExcelize } from "../engine/go";

// Beside the page, as packed in its package.
const WASM = "excelize.wasm.gz";

let module: Promise<WebAssembly.Module> | undefined;

/** Excelize, fetched and compiled once in a page; where it could not be loaded, the next call tries again. */
export function engineModule(): Promise<WebAssembly.Module> {
  module ??= compiled().catch((error: unknown) => {
    module = undefined;
    throw error;
  });
  return module;
}

/**
 * Starts an Excelize of its own: a panic in one leaves the others as they are, and its memory, of which Excelize frees
 * nothing, goes with it.
 */
export async function startEngine(
  code: Promise<WebAssembly.Module> = engineModule(),
  watched: Partial<Pick<GoPlace, "onEnd" | "onGrowth">> = {},
): Promise<Engine> {
  const started = await code;
  return await runExcelize(globalThis as unknown as GoRealm, {
    instantiate: (imports) => WebAssembly.instantiate(started, imports),
    bytes: (given) => given,
    onEnd: () => undefined,
    ...watched,
  });
}

async function compiled(): Promise<WebAssembly.Module> {
  const packed = await fetch(WASM);
  if (!packed.ok || packed.body === null) throw new Error(`The engine is not there (${packed.status}).`);
  const unpacked = packed.body.pipeThrough(new DecompressionStream("gzip"));
  return await WebAssembly.compileStreaming(
    new Response(unpacked, { headers: { "Content-Type": "application/wasm" } }),
  );
}
