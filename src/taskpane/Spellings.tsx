import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ProposedFix } from "../check/fixes";
import { counted } from "../kpi/counted";
import { ChangesPanel } from "./ChangesPanel";

/** All that is only written differently (spelling, spaces, capitals), to be put right at once. */
export function Spellings({ fixes }: { readonly fixes: readonly ProposedFix[] }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (fixes.length === 0) return null;
  const name = `Fix ${counted(fixes.length, "spelling")}`;
  return (
    <section aria-label="Spellings">
      <Button
        id={id}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {name}
      </Button>
      {open && (
        <ChangesPanel
          fixes={fixes}
          title={name}
          onClose={() => {
            setOpen(false);
            document.getElementById(id)?.focus();
          }}
        />
      )}
    </section>
  );
}
