import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { failureWords } from "../commands/failure-words";
import type { Phase, Task } from "./pane-state";

const TITLES: Readonly<Record<Task, string>> = {
  check: "Not checked",
  summarise: "No summary written",
  correct: "Not changed",
  explain: "Reason not kept",
  fix: "Nothing changed",
  undo: "Not undone",
  layout: "Layout not kept",
  sample: "Sample not opened",
  "go-to": "Cell not selected",
};

const useStyles = makeStyles({
  // In sight however far down the list the officer is: a link in it may be what failed.
  trouble: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // In a low pane, or at a large zoom, it would stand in front of most of it.
    "@media (max-height: 480px)": { position: "static" },
  },
});

/** Why the last thing asked for was not done, and what to do about it. */
export function Trouble({ phase }: { readonly phase: Phase }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.trouble}>
      {phase.kind === "failed" && (
        <MessageBar intent="error" layout="multiline" shape="square">
          <MessageBarBody>
            <MessageBarTitle>{TITLES[phase.task]}</MessageBarTitle> {failureWords(phase.failure)}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
