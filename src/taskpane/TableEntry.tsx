import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { UnderstoodTable } from "../read/register";
import { ColumnList } from "./ColumnList";
import { DoubtEntry } from "./DoubtEntry";
import { Disclosure } from "./Disclosure";
import { TableButtons } from "./TableButtons";
import { alikeWords, notCountedWords, tableLine } from "./table-words";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  words: { margin: 0 },
});

interface Props {
  readonly table: UnderstoodTable;
  /** All of the workbook. */
  readonly tables: readonly UnderstoodTable[];
  /** Something that was said of a table of its sheet fits none of its columns any more. */
  readonly hasLost: boolean;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One table: how it was understood, and what can be said of it. */
export function TableEntry({ table, tables, hasLost, open, onToggle }: Props) {
  const styles = useStyles();
  return (
    <Disclosure summary={tableLine(table)} open={open} onToggle={onToggle}>
      <div className={styles.table}>
        {open &&
          [notCountedWords(table), alikeWords(table, tables)].filter(Boolean).map((words) => (
            <Body1 key={words} as="p" className={styles.words}>
              {words}
            </Body1>
          ))}
        {open && table.doubts.map((doubt) => <DoubtEntry key={doubt.column} doubt={doubt} table={table} />)}
        <TableButtons table={table} hasLost={hasLost} />
        {!table.ignored && <ColumnList table={table} />}
      </div>
    </Disclosure>
  );
}
