import { useState, type ReactNode } from "react";
import { Disclosure } from "./Disclosure";

/** A disclosure that nothing else opens or closes. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} open={open} onToggle={setOpen}>
      {children}
    </Disclosure>
  );
}
