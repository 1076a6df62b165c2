import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { lazy, Suspense, useState } from "react";
import type { Checked, Written } from "../../commands/outcome";
import { LAYOUT_SHEETS } from "../../report/layout";
import { chosenOf, type KeptLayouts } from "../../report/layouts/kept-layouts";
import { performSummary } from "../actions";
import { Disclosure } from "../Disclosure";
import { Fold } from "../Fold";
import { useDraft } from "../layout-form/drafts";
import { Ratings } from "../Ratings";
import { REFUGE } from "../use-refuge";
import { useIsWorking } from "../use-pane";
import { LayoutPicker } from "./LayoutPicker";
import { MadeBefore } from "./MadeBefore";
import { Preview } from "./Preview";
import { Sentences } from "./Sentences";
import { SheetSwitches } from "./SheetSwitches";
import { UnreadableLayouts } from "./UnreadableLayouts";
import { WrittenSheets } from "../WrittenSheets";

/** Fetched only once an officer wants to change a layout. */
const LayoutForm = lazy(async () => ({ default: (await import("../layout-form/LayoutForm")).LayoutForm }));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  write: { alignSelf: "flex-start" },
});

interface Props {
  readonly checked: Checked;
  readonly layouts: KeptLayouts;
  /** Of the run that has just written; none after a check. */
  readonly sheets: Written["sheets"];
}

/** What the summary will say, and in which form: to be seen and changed before anything is written. */
export function QuarterSummary({ checked, layouts, sheets }: Props) {
  const styles = useStyles();
  const working = useIsWorking();
  // What is written is seen before it is.
  const [isPreviewed, setIsPreviewed] = useState(true);
  const layout = chosenOf(layouts);
  const draft = useDraft(layout);
  // What a run has just written stands above, and is compared only once something was edited since.
  const made = sheets.length === 0 || checked.written?.isOutOfDate ? checked.written : null;
  const on = LAYOUT_SHEETS.filter((sheet) => layout.sheets[sheet]).length;
  return (
    <section aria-labelledby="heading-summary" className={styles.section}>
      <Subtitle2 as="h2" id="heading-summary" tabIndex={-1} {...REFUGE} className={styles.heading}>
        Quarter summary
      </Subtitle2>
      <UnreadableLayouts />
      {made && <MadeBefore written={made} layouts={layouts} />}
      {checked.standing.length > 0 && <WrittenSheets sheets={checked.standing} />}
      <LayoutPicker layouts={layouts} />
      <Button
        icon={<DocumentTableRegular />}
        className={styles.write}
        disabledFocusable={working}
        onClick={() => void performSummary()}
      >
        Write {on === 1 ? "this sheet" : `these ${on} sheets`}
      </Button>
      <Ratings checked={checked} />
      <Disclosure summary="Preview of the counts" open={isPreviewed} onToggle={setIsPreviewed}>
        <Preview checked={checked} layout={layout} />
      </Disclosure>
      <Fold summary={`Sheets to write (${on} of ${LAYOUT_SHEETS.length})`}>
        <SheetSwitches layout={layout} />
      </Fold>
      <Fold summary="Sentences to copy">
        <Sentences checked={checked} layout={layout} />
      </Fold>
      <Fold summary={`Change this layout${draft ? " (changes not saved)" : ""}`}>
        <Suspense fallback="One moment…">
          <LayoutForm key={layout.id} checked={checked} layouts={layouts} />
        </Suspense>
      </Fold>
    </section>
  );
}
