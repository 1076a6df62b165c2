import { Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { GROUPINGS, type Grouping } from "./view";
import { look } from "./viewing";

const NAMES: Readonly<Record<Grouping, string>> = {
  rule: "What is wrong",
  owner: "Responsible officer",
  service: "Service",
  sheet: "Sheet",
};

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly groupings: readonly Grouping[];
  readonly groupBy: Grouping;
}

/** What the list of findings is grouped by. */
export function GroupChoice({ groupings, groupBy }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <Label htmlFor={id} size="small">
        Group by
      </Label>
      <Select
        id={id}
        size="small"
        value={groupBy}
        onChange={(_, { value }) => {
          const chosen = GROUPINGS.find((one) => one === value);
          if (chosen) look((view) => ({ ...view, groupBy: chosen }));
        }}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {NAMES[one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
