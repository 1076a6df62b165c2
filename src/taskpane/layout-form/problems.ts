import { createContext, useContext } from "react";

/** What is wrong with the layout that is being made: sentences by the place of the field, as in 'tables.0.title'. */
export const ProblemsContext = createContext<ReadonlyMap<string, string>>(new Map());

/** What is wrong with a field; undefined where nothing is. */
export function useProblem(path: string): string | undefined {
  return useContext(ProblemsContext).get(path);
}

/** Whether something is wrong at a place or anywhere below it. */
export function useHasProblem(path: string): boolean {
  return [...useContext(ProblemsContext).keys()].some((key) => key === path || key.startsWith(`${path}.`));
}
