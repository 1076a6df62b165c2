import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../check/finding";
import { cellAddress } from "../kpi/address";
import { performGoTo } from "./actions";

const useStyles = makeStyles({
  sheet: { display: "block", color: tokens.colorNeutralForeground2 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  // A narrow chip that still is 24 px high and wide: WCAG 2.2, 2.5.8.
  cell: {
    minWidth: "24px",
    minHeight: "24px",
    columnGap: tokens.spacingHorizontalXS,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  reference: { fontWeight: tokens.fontWeightSemibold },
  address: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly sheet: string;
  readonly findings: readonly Pick<Finding, "place" | "reference">[];
  readonly title: string;
}

/** The cells of one sheet, each a button that selects it. */
export function SheetCells({ sheet, findings, title }: Props) {
  const styles = useStyles();
  return (
    <div>
      <Caption1 className={styles.sheet}>On '{sheet}':</Caption1>
      <ul className={styles.cells} aria-label={`${title}, on '${sheet}'`}>
        {findings.map(({ place, reference }, index) => (
          <li key={index}>
            <Button
              size="small"
              className={styles.cell}
              title={`Select ${cellAddress(place)} on '${sheet}'`}
              onClick={() => void performGoTo(sheet, cellAddress(place))}
            >
              {reference !== null && <span className={styles.reference}>{reference} </span>}
              <span className={styles.address}>{cellAddress(place)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
