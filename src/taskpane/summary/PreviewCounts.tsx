import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { counted } from "../../kpi/counted";
import { countText } from "../../report/tables/table-cells";
import type { DataTable, TablePart, TableRow } from "../../report/tables/tables";
import { RatingMark } from "../RatingMark";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly row: TableRow;
  readonly table: DataTable;
  readonly every: boolean;
}

/** '14 items: Green 9 (64%), Red 5 (36%)', part by part. */
export function PreviewCounts({ row, table, every }: Props) {
  return table.parts.map((part, index) => {
    const counts = row.parts[index];
    return (
      counts &&
        <PartCounts key={index} part={part} counts={counts} brackets={table.criticalInBrackets} shares={table.showShares} every={every} /> // prettier-ignore
    );
  });
}

interface PartProps {
  readonly part: TablePart;
  readonly counts: TableRow["parts"][number];
  readonly brackets: boolean;
  readonly shares: boolean;
  readonly every: boolean;
}

function PartCounts({ part, counts: { items, cells }, brackets, shares, every }: PartProps) {
  const styles = useStyles();
  const told = part.columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell && (every || cell.items.length > 0) ? [{ column, cell }] : [];
  });
  return (
    <>
      <Caption1Strong block>{counted(items.length, part.kind === "all" ? "item" : part.kind)}</Caption1Strong>
      <ul className={styles.list}>
        {told.map(({ column, cell }) => (
          <li key={column.heading} className={styles.count}>
            {column.bucket && <RatingMark bucket={column.bucket} />}
            <Caption1>
              {column.heading} {cell.items.length === 0 ? "0" : countText(cell, brackets)}
              {shares && cell.share ? `, ${cell.share.text}` : ""}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}
