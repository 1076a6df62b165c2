import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { withCommas } from "../../kpi/counted";
import type { Shown } from "./shown";
import { toggled, type FindingsView, type Standing } from "./view";
import { look } from "./viewing";

const NAMES: Readonly<Record<Standing, string>> = {
  error: "To fix",
  warning: "Warnings",
  advice: "Advice",
  explained: "Explained",
};

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "24px" },
});

interface Props {
  readonly view: FindingsView;
  /** Those to choose from. */
  readonly kinds: readonly Standing[];
  readonly counts: Shown["counts"];
}

/** Which kinds are shown: those that are pressed, or all where none is. */
export function StandingFilter({ view, kinds, counts }: Props) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Show only" className={styles.buttons}>
      {kinds.map((standing) => (
        <ToggleButton
          key={standing}
          size="small"
          className={styles.button}
          // A shade of grey would not tell enough.
          appearance={view.only.includes(standing) ? "primary" : "secondary"}
          checked={view.only.includes(standing)}
          onClick={() => {
            look((before) => toggled(before, standing));
          }}
        >
          {NAMES[standing]} {withCommas(counts[standing])}
        </ToggleButton>
      ))}
    </div>
  );
}
