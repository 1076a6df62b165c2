import { Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { Written } from "../commands/outcome";
import { performGoTo } from "./actions";
import { SHEET_HOLDS } from "./summary/sheet-words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: { justifyContent: "flex-start" },
  holds: { display: "block", marginTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground2 },
});

/** The sheets of the quarter summary as long as they stand in the workbook, each a link to itself. */
export function WrittenSheets({ sheets }: { readonly sheets: Written["sheets"] }) {
  const styles = useStyles();
  return (
    <section aria-labelledby="heading-written" className={styles.section}>
      <Subtitle2 as="h2" id="heading-written" className={styles.heading}>
        Sheets written
      </Subtitle2>
      <ul className={styles.list}>
        {sheets.map(({ role, name }) => (
          <li key={role}>
            <Button
              size="small"
              icon={<ArrowRightRegular />}
              className={styles.sheet}
              onClick={() => void performGoTo(name, "A1")}
            >
              {name}
            </Button>
            <Caption1 className={styles.holds}>{SHEET_HOLDS[role]}</Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
