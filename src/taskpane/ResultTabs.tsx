import { makeStyles, Tab as TabButton, TabList, tokens } from "@fluentui/react-components";
import { Activity, useId, useSyncExternalStore, type ReactNode } from "react";
import { showTab, TABS, tabs, type Tab } from "./tabs";

const NAMES: Readonly<Record<Tab, string>> = {
  findings: "Findings",
  summary: "Summary",
  chase: "Chase",
  settings: "Settings",
};

const useStyles = makeStyles({
  // Four in a row at 320 px; below that they wrap.
  list: { flexWrap: "wrap", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

/** What the last run came to, part by part, each a press away. */
export function ResultTabs({ parts }: { readonly parts: Readonly<Record<Tab, ReactNode>> }) {
  const styles = useStyles();
  const id = useId();
  const { shown, visited } = useSyncExternalStore(tabs.subscribe, tabs.get);
  return (
    <>
      <TabList
        aria-label="Parts"
        className={styles.list}
        size="small"
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((tab) => tab === value);
          if (chosen) showTab(chosen);
        }}
      >
        {TABS.map((tab) => (
          <TabButton key={tab} value={tab} id={`${id}-${tab}`} aria-controls={`${id}-${tab}-panel`}>
            {NAMES[tab]}
          </TabButton>
        ))}
      </TabList>
      {TABS.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={`${id}-${tab}-panel`}
          aria-labelledby={`${id}-${tab}`}
          hidden={tab !== shown}
        >
          {visited.includes(tab) && (
            <Activity mode={tab === shown ? "visible" : "hidden"}>
              <div className={styles.panel}>{parts[tab]}</div>
            </Activity>
          )}
        </div>
      ))}
    </>
  );
}
