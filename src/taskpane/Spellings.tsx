import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ProposedFix } from "../check/fixes";
import { counted } from "../kpi/counted";
import { ChangesPanel } from "./ChangesPanel";

const useStyles = makeStyles({
  // What will be written takes the whole width below the buttons beside it.
  open: { flexBasis: "100%" },
});

/** All that is only written differently (spelling, spaces, capitals), to be put right at once. */
export function Spellings({ fixes }: { readonly fixes: readonly ProposedFix[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (fixes.length === 0) return null;
  const name = `Fix ${counted(fixes.length, "spelling")}`;
  return (
    <section aria-label="Spellings" className={open ? styles.open : undefined}>
      <Button
        id={id}
        size="small"
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
