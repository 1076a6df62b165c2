import { useSyncExternalStore } from "react";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { onThemeHint, prefersDark } from "../excel/host";
import { later, type Later } from "./loading";
import { pane, type PaneState } from "./pane-state";

export function usePaneState(): PaneState {
  return useSyncExternalStore(pane.subscribe, pane.get);
}

/** While something is at work, nothing else can be asked for. */
export function useIsWorking(): boolean {
  return usePaneState().phase.kind === "working";
}

/** What the pane needs beyond its first view; null until it is there. */
export function useLater(): Later | null {
  return useSyncExternalStore(later.subscribe, later.get);
}

/** Excel's theme, light or dark. */
export function useExcelTheme(): Theme {
  return useSyncExternalStore(onThemeHint, prefersDark) ? webDarkTheme : webLightTheme;
}
