import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { onThemeHint, prefersDark } from "../excel/host";
import { pane, type PaneState } from "./pane-state";

export function usePaneState(): PaneState {
  return useSyncExternalStore(pane.subscribe, pane.get);
}

/** While something is at work, nothing else can be asked for. */
export function useIsWorking(): boolean {
  return usePaneState().phase.kind === "working";
}

/** Excel's theme, light or dark. */
export function useExcelTheme(): Theme {
  return useSyncExternalStore(onThemeHint, prefersDark) ? webDarkTheme : webLightTheme;
}
