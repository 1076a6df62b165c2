import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { UnderstoodTable } from "../read/register";
import { ColumnRole } from "./ColumnRole";
import { ShowMore, useBounded } from "./ShowMore";
import { tableName } from "./table-words";

const FIRST = 40;
const MORE = 60;

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Every column of a table and what it was taken for. */
export function ColumnList({ table }: { readonly table: UnderstoodTable }) {
  const styles = useStyles();
  const bounded = useBounded(table.columns, FIRST, MORE);
  return (
    <>
      <Caption1 as="p" className={styles.note}>
        What you choose is kept in this workbook, for the same heading in every quarter.
      </Caption1>
      <ul className={styles.list} aria-label={`Columns of ${tableName(table)}`}>
        {bounded.shown.map((column) => (
          <li key={column.column}>
            <ColumnRole column={column} table={table} />
          </li>
        ))}
      </ul>
      <ShowMore bounded={bounded} of="columns" />
    </>
  );
}
