import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { prefersDark } from "../excel/host";
import { pane, type PaneState } from "./pane-state";

export function usePaneState(): PaneState {
  return useSyncExternalStore(pane.subscribe, pane.get);
}

/** While something is at work, nothing else can be asked for. */
export function useIsWorking(): boolean {
  return usePaneState().phase.kind === "working";
}

/** Excel's theme. Excel tells of no change, so it is asked again whenever the officer comes back to the pane. */
export function useExcelTheme(): Theme {
  return useSyncExternalStore(onFocus, prefersDark) ? webDarkTheme : webLightTheme;
}

function onFocus(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  return () => {
    window.removeEventListener("focus", listener);
  };
}
