import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { UnderstoodTable } from "../read/register";
import { ColumnList } from "./ColumnList";
import { Disclosure } from "./Disclosure";
import { TableButtons } from "./TableButtons";
import { notCountedWords, tableLine } from "./table-words";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  why: { margin: 0 },
});

interface Props {
  readonly table: UnderstoodTable;
  /** Something that was said of a table of its sheet fits none of its columns any more. */
  readonly hasLost: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One table: how it was understood, and what can be said of it. */
export function TableEntry({ table, hasLost, open, onToggle }: Props) {
  const styles = useStyles();
  const why = notCountedWords(table);
  return (
    <Disclosure summary={tableLine(table)} open={open} onToggle={onToggle}>
      <div className={styles.table}>
        {why !== "" && (
          <Body1 as="p" className={styles.why}>
            {why}
          </Body1>
        )}
        <TableButtons table={table} hasLost={hasLost} />
        {!table.ignored && <ColumnList table={table} />}
      </div>
    </Disclosure>
  );
}
