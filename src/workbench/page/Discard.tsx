import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components"; // prettier-ignore
import { useSave } from "./use-files";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** Asks before an unsaved workbook gives way to another. */
export function Discard() {
  const workbench = useWorkbench();
  const { waiting, workbook } = useWorkbenchState();
  const save = useSave();
  return (
    <Dialog
      modalType="alert"
      open={waiting !== null}
      onOpenChange={(_, { open }) => {
        if (!open) workbench.answer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save {workbook?.name} first?</DialogTitle>
          <DialogContent>
            It has changes that are not saved. Opening {waiting?.name} closes it, and they are lost.
          </DialogContent>
          <DialogActions fluid>
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
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
