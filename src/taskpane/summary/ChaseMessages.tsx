import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../commands/outcome";
import { chosenOf, type KeptLayouts } from "../../report/layouts/kept-layouts";
import { REFUGE } from "../use-refuge";
import { Chase } from "./Chase";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
});

interface Props {
  readonly checked: Checked;
  readonly layouts: KeptLayouts;
}

/** A message to each responsible officer of whom something is still wanted. */
export function ChaseMessages({ checked, layouts }: Props) {
  const styles = useStyles();
  return (
    <section aria-labelledby="heading-chase" className={styles.section}>
      <Subtitle2 as="h2" id="heading-chase" tabIndex={-1} {...REFUGE} className={styles.heading}>
        Messages to responsible officers
      </Subtitle2>
      <Chase checked={checked} layout={chosenOf(layouts)} />
    </section>
  );
}
