import { createContext, useContext, useSyncExternalStore } from "react";
import { Workbench } from "./workbench";
import type { WorkbenchState } from "./workbench-state";

export const WorkbenchContext = createContext(new Workbench());

/** What the user may do. */
export function useWorkbench(): Workbench {
  return useContext(WorkbenchContext);
}

/** What the page shows. */
export function useWorkbenchState(): WorkbenchState {
  const { subscribe, get } = useWorkbench();
  return useSyncExternalStore(subscribe, get);
}
