import { Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { chooseToFollow, live } from "./live-state";

const useStyles = makeStyles({
  words: { margin: 0, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Whether the findings follow what is edited. */
export function FollowSwitch() {
  const styles = useStyles();
  const { follows, canFollow, isSlow } = useSyncExternalStore(live.subscribe, live.get);
  if (!canFollow) return null;
  return (
    <div>
      <Switch
        label="Check again by itself after each edit"
        checked={follows}
        onChange={(_, { checked }) => {
          chooseToFollow(checked);
        }}
      />
      {isSlow && (
        <Caption1 as="p" className={styles.words}>
          Switched off for now: checking this workbook takes long. Press Check when you want to see what has changed.
        </Caption1>
      )}
    </div>
  );
}
