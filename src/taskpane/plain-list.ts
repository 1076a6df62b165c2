import { tokens } from "@fluentui/react-components";

/** A list without bullets, its entries one below the other. */
export const PLAIN_LIST = {
  display: "flex",
  flexDirection: "column",
  rowGap: tokens.spacingVerticalM,
  margin: 0,
  padding: 0,
  listStyleType: "none",
} as const;
