import { Label, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { quarterName } from "../kpi/period";
import type { Book } from "../read/register";
import { performQuarter } from "./corrections";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  choice: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** Which quarter is reported on, where the workbook holds several: the latest that is filled in, unless another is chosen. */
export function QuarterChoice({ book: { quarter, quarters } }: { readonly book: Book }) {
  const styles = useStyles();
  const id = useId();
  const working = useIsWorking();
  if (quarter === null || quarters.length < 2) return null;
  const choose = (name: string): void => {
    const chosen = quarters.find((one) => quarterName(one) === name);
    // Not disabled while something is at work: that would take the focus away.
    if (!working && chosen) void performQuarter(chosen);
  };
  return (
    <div className={styles.choice}>
      <Label htmlFor={id}>Quarter</Label>
      <Select
        id={id}
        size="small"
        value={quarterName(quarter)}
        aria-disabled={working}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {quarters.map(quarterName).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </div>
  );
}
