import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../check/finding";
import { useIsWorking } from "../use-pane";
import { performStep } from "./walking";

const WAYS = [
  { direction: "previous", label: "Previous" },
  { direction: "next", label: "Next" },
] as const;

const useStyles = makeStyles({
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "24px" },
});

/** Selects cell after cell in the sheet, while the focus stays on the button. */
export function WalkButtons({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const working = useIsWorking();
  return (
    <div role="group" aria-label="Go through the cells" className={styles.buttons}>
      {WAYS.map(({ direction, label }) => (
        <Button
          key={direction}
          size="small"
          className={styles.button}
          title={`Select the ${direction} cell of these in the sheet`}
          disabledFocusable={working || findings.length === 0}
          onClick={() => void performStep(findings, direction)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
