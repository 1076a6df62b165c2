import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useSave } from "./use-files";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

const useStyles = makeStyles({
  dialog: {
    maxWidth: "480px",
    padding: tokens.spacingHorizontalXXL,
    border: "none",
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    "::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: { margin: 0 },
  words: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXL}` },
  buttons: { display: "flex", justifyContent: "flex-end", columnGap: tokens.spacingHorizontalS },
});

/** Asks before an unsaved workbook gives way to another. The browser's own dialog keeps the focus in it. */
export function Discard() {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { waiting, workbook } = useWorkbenchState();
  const save = useSave();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (waiting !== null) dialog.current?.showModal();
    else dialog.current?.close();
  }, [waiting]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="discard-title"
      onCancel={() => {
        workbench.answer(false);
      }}
    >
      <Text as="h2" id="discard-title" size={500} weight="semibold" className={styles.title}>
        Save {workbook?.name} first?
      </Text>
      <p className={styles.words}>
        It has changes that are not saved. Opening {waiting?.name} closes it, and they are lost.
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            save();
            workbench.answer(true);
          }}
        >
          Save and open
        </Button>
        <Button
          onClick={() => {
            workbench.answer(true);
          }}
        >
          Open without saving
        </Button>
        <Button
          onClick={() => {
            workbench.answer(false);
          }}
        >
          Cancel
        </Button>
      </div>
    </dialog>
  );
}
