import type { Engine } from "./excelize";

interface GoRuntime {
  readonly importObject: { readonly gojs: Record<string, (stack: number) => void> };
  run(instance: WebAssembly.Instance): Promise<void>;
}

/** The globals that the package's own script, and then Excelize itself, put beside each other. */
export interface GoRealm {
  Go: new () => GoRuntime;
  excelize: Record<string, number> & Pick<Engine, "OpenReader" | "NewFile">;
}

/** What differs between Node and a browser. */
export interface GoPlace {
  instantiate(imports: WebAssembly.Imports): Promise<WebAssembly.Instance>;
  /** The bytes as a Uint8Array of the realm in which the engine runs. */
  bytes(given: Uint8Array): Uint8Array;
  /** A panic in the engine ends it for good. */
  onEnd(): void;
  /** The engine has taken more memory and holds so many bytes now; what this throws ends the call that it was taken for. */
  onGrowth?(bytes: number): void;
}

/** What Go calls whenever its memory has grown. */
const GROWN = "runtime.resetMemoryDataView";

/** Runs Excelize in a realm that has its script. */
export async function runExcelize(realm: GoRealm, place: GoPlace): Promise<Engine> {
  const go = new realm.Go();
  realm.excelize = {} as GoRealm["excelize"];
  const { gojs } = go.importObject;
  const grown = gojs[GROWN];
  gojs[GROWN] = (stack) => {
    grown?.(stack);
    place.onGrowth?.(memoryOf(instance));
  };
  const instance = await place.instantiate(go.importObject);
  void go.run(instance).then(() => {
    place.onEnd();
  });
  const { excelize } = realm;
  return {
    OpenReader: (bytes, options) => excelize.OpenReader(place.bytes(bytes), options ?? {}),
    NewFile: () => excelize.NewFile(),
    constants: excelize,
  };
}

function memoryOf({ exports }: WebAssembly.Instance): number {
  const { mem } = exports;
  return mem instanceof WebAssembly.Memory ? mem.buffer.byteLength : 0;
}
