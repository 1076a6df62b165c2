// Puts the runtime of Go, `Go`, on globalThis.
import "excelize-wasm";
import type { Engine } from "../engine/excelize";
import { type GoRealm, runExcelize } from "../engine/go";

// Beside the page, as packed in its package.
const WASM = "excelize.wasm.gz";

let engine: Promise<Engine> | undefined;

/** Starts Excelize, once in a page; after a panic in it, or where it could not be loaded, the next call starts it anew. */
export function startEngine(): Promise<Engine> {
  engine ??= start();
  return engine;
}

async function start(): Promise<Engine> {
  const forget = (): void => {
    engine = undefined;
  };
  try {
    const realm = globalThis as unknown as GoRealm;
    return await runExcelize(realm, { instantiate, bytes: (given) => given, onEnd: forget });
  } catch (error) {
    forget();
    throw error;
  }
}

async function instantiate(imports: WebAssembly.Imports): Promise<WebAssembly.Instance> {
  const packed = await fetch(WASM);
  if (!packed.ok || packed.body === null) throw new Error(`The engine is not there (${packed.status}).`);
  const unpacked = packed.body.pipeThrough(new DecompressionStream("gzip"));
  const wasm = new Response(unpacked, { headers: { "Content-Type": "application/wasm" } });
  return (await WebAssembly.instantiateStreaming(wasm, imports)).instance;
}
