import { useEffect, useState } from "react";
import { type AddIn, addInOf } from "./manifest";

/** The add-in of the manifest that the server gives: undefined until it has come, null when there is none. */
export function useAddIn(): AddIn | null | undefined {
  const [addIn, setAddIn] = useState<AddIn | null>();
  useEffect(() => {
    const stop = new AbortController();
    fetch("manifest.xml", { signal: stop.signal })
      .then(async (answer) => {
        setAddIn(answer.ok ? addInOf(await answer.text()) : null);
      })
      .catch(() => {
        if (!stop.signal.aborted) setAddIn(null);
      });
    return () => {
      stop.abort();
    };
  }, []);
  return addIn;
}
