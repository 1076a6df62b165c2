import { makeStyles } from "@fluentui/react-components";

/** A list to pick from is as wide as there is room, however long its longest entry; the browser would go beyond that. */
export const useNarrow = makeStyles({
  whole: { width: "100%", minWidth: 0 },
  picked: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  /** The Field around it: a grid, which grows with what is in it unless it is told otherwise. */
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});
