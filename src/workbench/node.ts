import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import type { Engine } from "./engine/excelize";

interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

interface MainRealm {
  Go: new () => GoRuntime;
  excelize: Record<string, number> & Pick<Engine, "OpenReader" | "NewFile">;
  quarterReadyEngine?: Promise<Engine>;
}

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
  const wasm = gunzipSync(readFileSync(join(script, "..", "excelize.wasm.gz")));
  const go = new realm.Go();
  realm.excelize = {} as MainRealm["excelize"];
  const { instance } = await own.WebAssembly.instantiate(own.bytes(wasm), go.importObject);
  // A panic in the engine ends it for good: the next workbook gets a new one.
  void go.run(instance).then(() => {
    delete realm.quarterReadyEngine;
  });
  const { excelize } = realm;
  return {
    OpenReader: (bytes, options) => excelize.OpenReader(own.bytes(bytes), options ?? {}),
    NewFile: () => excelize.NewFile(),
    constants: excelize,
  };
}
