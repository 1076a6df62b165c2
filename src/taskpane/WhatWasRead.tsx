import { makeStyles, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { withCommas } from "../kpi/counted";
import type { PassedOver, UnderstoodTable } from "../read/register";
import { Disclosure } from "./Disclosure";
import { PickHeader } from "./PickHeader";
import { ShowMore, useBounded } from "./ShowMore";
import { TableEntry } from "./TableEntry";
import { tableName } from "./table-words";
import { tablesOpened } from "./tables-opened";

const FIRST = 50;
const MORE = 100;

const useStyles = makeStyles({
  inside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    width: "100%",
  },
});

interface Props {
  readonly tables: readonly UnderstoodTable[];
  readonly passedOver: readonly PassedOver[];
}

/** How the workbook was understood, table by table, and what to do where that is wrong. */
export function WhatWasRead({ tables, passedOver }: Props) {
  const styles = useStyles();
  const opened = useSyncExternalStore(tablesOpened.subscribe, tablesOpened.get);
  const setShown = (table: string | null): void => {
    tablesOpened.set({ isOpen: true, table });
  };
  const bounded = useBounded(tables, FIRST, MORE);
  return (
    <Disclosure
      summary={`What was read (${withCommas(tables.length)})`}
      open={opened.isOpen}
      onToggle={(isOpen) => {
        tablesOpened.set({ ...opened, isOpen });
      }}
    >
      <div className={styles.inside}>
        <PickHeader
          onPicked={(table) => {
            setShown(tableName(table));
          }}
        />
        {tables.length > 0 && (
          <ul className={styles.list} aria-label="Tables">
            {bounded.shown.map((table) => (
              <li key={tableName(table)}>
                <TableEntry
                  table={table}
                  tables={tables}
                  hasLost={passedOver.some((one) => one.reason === "mapping-lost" && one.sheet === table.sheet && one.heading !== null)} // prettier-ignore
                  open={opened.table === tableName(table)}
                  onToggle={(isShown) => {
                    setShown(isShown ? tableName(table) : null);
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <ShowMore bounded={bounded} of="tables" />
      </div>
    </Disclosure>
  );
}
