import {
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";
import { performCheck } from "../actions";
import { usePaneState } from "../use-pane";
import { startFollowing } from "./following";
import { live } from "./live-state";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  // No gap of its own between its neighbours while there is nothing to tell.
  empty: { display: "contents" },
  badge: { height: "auto", minHeight: tokens.spacingVerticalXL, whiteSpace: "normal" },
});

/** Keeps the findings up with the workbook, and says where they, or the sheets that were written, are behind. */
export function Live() {
  const styles = useStyles();
  const { phase, result } = usePaneState();
  const { isBehind } = useSyncExternalStore(live.subscribe, live.get);
  useEffect(startFollowing, []);
  const tellsBehind = isBehind && result !== null && phase.kind !== "working";
  const isOutOfDate = result?.checked.written?.isOutOfDate === true;
  return (
    <div aria-live="polite" className={tellsBehind || isOutOfDate ? styles.bar : styles.empty}>
      {tellsBehind && (
        <MessageBar intent="info" layout="multiline" shape="square">
          <MessageBarBody>The workbook has changed since it was checked.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void performCheck()}>
              Check again
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {isOutOfDate && (
        <Badge appearance="tint" color="warning" shape="rounded" className={styles.badge}>
          The written summary is out of date
        </Badge>
      )}
    </div>
  );
}
