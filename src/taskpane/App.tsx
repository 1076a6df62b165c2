import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useExcelTheme } from "./use-pane";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    // Below this the pane scrolls sideways rather than squeeze the words; Excel's narrowest is 320 px.
    minWidth: "280px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    // Where the focus is set by the pane, on words: the line around them keeps off them.
    "& [tabindex='-1']:focus-visible": { outlineOffset: tokens.spacingHorizontalXS },
    // Whoever asks for less motion gets none, of Fluent's either.
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": {
        animationDuration: "0.01ms !important",
        animationIterationCount: "1 !important",
        transitionDuration: "0.01ms !important",
      },
    },
  },
});

/** The frame around whatever the page shows: Excel's colours, light or dark. */
export function App({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    // The provider hands its own class on to whatever floats over the page; so the page's look is not on it.
    <FluentProvider theme={useExcelTheme()}>
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}
