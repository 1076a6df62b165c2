import { createContext } from "react";

/** The statuses that the workbook has, as they are counted. */
export const StatusesContext = createContext<readonly string[]>([]);
