import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DataTable, TableRow } from "../../report/tables/tables";
import { ShowMore, useBounded } from "../ShowMore";
import { PreviewCounts } from "./PreviewCounts";

const FIRST = 8;
const MORE = 40;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: { textAlign: "start", paddingBottom: tokens.spacingVerticalXXS },
  // Names and counts share the width of a narrow pane, however long the names are.
  name: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  narrow: { width: "38%" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** One table of counts, row by row. A row names only what it has, the row of totals every column. */
export function PreviewTable({ table }: { readonly table: DataTable }) {
  const styles = useStyles();
  const { title, groupHeading, rows, total, parts, showShares } = table;
  const bounded = useBounded(rows, FIRST, MORE);
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          <Body1Strong>{title}</Body1Strong>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.name, styles.cell, styles.narrow)}>
              {groupHeading === "" ? "What is counted" : groupHeading}
            </th>
            <th scope="col" className={mergeClasses(styles.name, styles.cell)}>
              Counts
            </th>
          </tr>
        </thead>
        <tbody>
          {bounded.shown.map((row, index) => (
            <Row key={index} row={row} table={table} every={total === null} />
          ))}
          {total && <Row row={total} table={table} every />}
        </tbody>
      </table>
      <ShowMore bounded={bounded} of={`rows of ${title}`} />
      {showShares &&
        parts.map(({ denominator }, index) => (
          <Caption1 key={index} className={styles.note}>
            {denominator}
          </Caption1>
        ))}
    </div>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly table: DataTable;
  /** Noughts are told too. */
  readonly every: boolean;
}

function Row({ row, table, every }: RowProps) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.name, styles.cell, row === table.total && styles.total)}>
        {row.name}
      </th>
      <td className={styles.cell}>
        <PreviewCounts row={row} table={table} every={every} />
      </td>
    </tr>
  );
}
