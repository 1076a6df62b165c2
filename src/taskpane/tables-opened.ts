import { createStore } from "./store";

interface TablesOpened {
  readonly isOpen: boolean;
  /** The name of the table whose columns are shown. */
  readonly table: string | null;
}

export const ALL_CLOSED: TablesOpened = { isOpen: false, table: null };

/** What is open of 'What was read', which stands in another place once there is nothing to check, or something again. */
export const tablesOpened = createStore<TablesOpened>(ALL_CLOSED);
