import { Button } from "@fluentui/react-components";
import { useState } from "react";

/** The first of many, and how to come by the next: a long list costs no more than what is looked at. */
export interface Bounded<Value> {
  readonly shown: readonly Value[];
  readonly hidden: number;
  readonly more: () => void;
}

export function useBounded<Value>(values: readonly Value[], first: number, step: number): Bounded<Value> {
  const [limit, setLimit] = useState(first);
  return {
    shown: values.slice(0, limit),
    hidden: Math.max(0, values.length - limit),
    more: () => {
      setLimit(limit + step);
    },
  };
}

/** @param of what there is more of, in the plural: 'cells with No objective' */
export function ShowMore({ bounded, of }: { readonly bounded: Bounded<unknown>; readonly of: string }) {
  if (bounded.hidden === 0) return null;
  return (
    <Button size="small" appearance="transparent" onClick={bounded.more} aria-label={`Show more ${of}`}>
      Show more ({bounded.hidden.toLocaleString("en-GB")} not shown)
    </Button>
  );
}
