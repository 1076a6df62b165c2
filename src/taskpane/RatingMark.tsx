import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Bucket } from "../kpi/rating";

const GREEN = tokens.colorPaletteGreenBackground3;
const AMBER = tokens.colorPaletteMarigoldBackground3;
const RED = tokens.colorPaletteRedBackground3;

const halves = (left: string, right: string) => `linear-gradient(90deg, ${left} 50%, ${right} 50%)`;

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    width: "12px",
    height: "12px",
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  green: { backgroundColor: GREEN },
  "amber-green": { backgroundImage: halves(AMBER, GREEN) },
  amber: { backgroundColor: AMBER },
  "amber-red": { backgroundImage: halves(AMBER, RED) },
  red: { backgroundColor: RED },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  grey: { backgroundColor: tokens.colorNeutralForeground4 },
  completed: { backgroundColor: tokens.colorPaletteLightGreenBackground2 },
  "not-started": { backgroundColor: tokens.colorNeutralBackground1 },
  unrated: { backgroundColor: tokens.colorNeutralBackground1, borderTopStyle: "dashed", borderBottomStyle: "dashed" },
});

/** A rating's colour. It never stands without the word, and says nothing to a screen reader. */
export function RatingMark({ bucket }: { readonly bucket: Bucket }) {
  const styles = useStyles();
  return <span aria-hidden="true" className={mergeClasses(styles.mark, styles[bucket])} />;
}
