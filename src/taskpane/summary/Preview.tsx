import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../commands/outcome";
import { counted } from "../../kpi/counted";
import type { Layout } from "../../report/layout";
import { tablesOf } from "../../report/tables/tables";
import { PreviewTable } from "./PreviewTable";

const useStyles = makeStyles({
  tables: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  readonly layout: Layout;
}

/** What the tables of a layout would say, before anything is written. */
export function Preview({ checked: { book, settings }, layout }: Props) {
  const styles = useStyles();
  const tables = useMemo(() => tablesOf(book, layout, settings.profile), [book, layout, settings]);
  const left = layout.tables.length - tables.length;
  return (
    <div className={styles.tables}>
      {tables.map((table, index) => (
        <PreviewTable key={index} table={table} />
      ))}
      {tables.length === 0 && (
        <Body1 as="p" className={styles.words}>
          This layout has no table for what was read.
        </Body1>
      )}
      {tables.length > 0 && left > 0 && (
        <Caption1 as="p" className={styles.words}>
          Left out, as this workbook has nothing to count in {left === 1 ? "it" : "them"} or nothing to tell apart:{" "}
          {counted(left, "more table")} of this layout.
        </Caption1>
      )}
    </div>
  );
}
