import type { Engine } from "./excelize";

interface GoRuntime {
  readonly importObject: WebAssembly.Imports;
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
}

/** Runs Excelize in a realm that has its script. */
export async function runExcelize(realm: GoRealm, place: GoPlace): Promise<Engine> {
  const go = new realm.Go();
  realm.excelize = {} as GoRealm["excelize"];
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
