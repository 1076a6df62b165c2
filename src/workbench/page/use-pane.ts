import { type RefObject, useEffect, useRef } from "react";
import { type MountedPane, mountPane } from "../browser/frame";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

const ADDRESS = "taskpane.html";

/** Loads the add-in into its frame for the workbook that is open. Answers what runs a command of the ribbon. */
export function usePane(
  frame: RefObject<HTMLIFrameElement | null>,
  addInId: string | null,
): (functionName: string) => void {
  const workbench = useWorkbench();
  const open = useWorkbenchState().workbook;
  const pane = useRef<MountedPane | null>(null);
  useEffect(() => {
    if (frame.current === null || open === null || addInId === null) return undefined;
    const mounted = mountPane(frame.current, open.host, {
      address: ADDRESS,
      addInId,
      fileName: open.name,
      onPane: (isShown) => {
        workbench.showPane(isShown);
      },
    });
    pane.current = mounted;
    return () => {
      pane.current = null;
      mounted.unmount();
    };
  }, [frame, open, addInId, workbench]);
  return (functionName) => {
    pane.current?.invokeCommand(functionName).catch((error: unknown) => {
      workbench.say({ intent: "error", text: error instanceof Error ? error.message : String(error) });
    });
  };
}
