import { useCallback, useEffect, useState } from "react";
import { download, readFile } from "./files";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** Saves by handing the workbook to the browser; a workbook that cannot be written says so. */
export function useSave(): () => void {
  const workbench = useWorkbench();
  return useCallback(() => {
    try {
      const saved = workbench.saved();
      if (saved !== null) download(saved.name, saved.bytes);
    } catch {
      workbench.say({ intent: "error", text: "The workbook could not be written, so nothing was saved." });
    }
  }, [workbench]);
}

/** Ctrl+S saves the workbook, not the page around it. */
export function useSaveKey(): void {
  const save = useSave();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      save();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
    };
  }, [save]);
}

/** Opens workbooks that are dropped on the page. Answers whether one is being dragged over it. */
export function useDrop(): boolean {
  const workbench = useWorkbench();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      workbench.prepare();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) workbench.offer(file.name, () => readFile(file));
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [workbench]);
  return isOver;
}

/** Has the browser ask before an unsaved workbook is left. */
export function useLeaveGuard(): void {
  const { isUnsaved } = useWorkbenchState();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved]);
}
