import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import * as zlib from "node:zlib";
import type { Unpacking } from "./engine/door/unpack";
import { crc32 } from "./engine/door/crc32";
import type { Engine } from "./engine/excelize";
import { type GoRealm, runExcelize } from "./engine/go";

interface MainRealm extends GoRealm {
  quarterReadyEngine?: Promise<Engine>;
}

/** Node's own. */
export const NODE_UNPACKING: Unpacking = {
  inflate(packed, size) {
    try {
      const { buffer, byteOffset, length } = zlib.inflateRawSync(packed, { maxOutputLength: size + 1 });
      return length === size ? new Uint8Array(buffer, byteOffset, length) : null;
    } catch {
      return null;
    }
  },
  // Node 20.15 has it.
  crc32: "crc32" in zlib ? (zlib as { readonly crc32: Unpacking["crc32"] }).crc32 : crc32,
};

/** The text of Microsoft's client for Excel on the web. */
export function clientSource(): string {
  return readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
}

/**
 * Starts Excelize, once in a process. It runs in Node's own realm even under Jest: the engine asks
 * `instanceof Uint8Array`, which fails between a test's realm and Node's, and one start serves all test files.
 */
export function startEngine(): Promise<Engine> {
  const realm = runInThisContext("globalThis") as MainRealm;
  realm.quarterReadyEngine ??= start(realm);
  return realm.quarterReadyEngine;
}

async function start(realm: MainRealm): Promise<Engine> {
  const script = require.resolve("excelize-wasm");
  const load = runInThisContext(`(function (exports, require) {${readFileSync(script, "utf8")}\n})`) as (
    exports: object,
    require: NodeJS.Require,
  ) => void;
  load({}, require);
  const own = runInThisContext("({ WebAssembly, bytes: (given) => new Uint8Array(given) })") as {
    readonly WebAssembly: typeof WebAssembly;
    readonly bytes: (given: ArrayLike<number>) => Uint8Array<ArrayBuffer>;
  };
  const wasm = own.bytes(zlib.gunzipSync(readFileSync(join(script, "..", "excelize.wasm.gz"))));
  return await runExcelize(realm, {
    instantiate: async (imports) => (await own.WebAssembly.instantiate(wasm, imports)).instance,
    bytes: own.bytes,
    // The next workbook gets a new one.
    onEnd: () => {
      delete realm.quarterReadyEngine;
    },
  });
}
