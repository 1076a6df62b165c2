import { useEffect, useState } from "react";
import { CalledOff, inSlices } from "../../excel/in-slices";
import type { Steps } from "../../kpi/steps";

/**
 * What long work comes to, done slice by slice so that typing and scrolling never wait for it. What an earlier `work`
 * came to is kept until the next is done; undefined before the first is.
 * @param work the same function until something else is to be worked out
 */
export function useInTurn<Result>(work: () => Steps<Result>): Result | undefined {
  const [done, setDone] = useState<{ readonly result: Result }>();
  useEffect(() => {
    const calledOff = new AbortController();
    const { signal } = calledOff;
    inSlices(work(), signal).then(
      (result) => {
        if (!signal.aborted) setDone({ result });
      },
      (error: unknown) => {
        if (!(error instanceof CalledOff)) globalThis.reportError(error);
      },
    );
    return () => {
      calledOff.abort();
    };
  }, [work]);
  return done?.result;
}
