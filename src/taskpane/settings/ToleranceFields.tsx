import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../commands/outcome";
import type { ProfileChoices, Tolerance } from "../../kpi/profile";
import { TOLERANCE_PRESETS } from "../../kpi/tolerance-presets";
import { useNarrow } from "../narrow";
import { useIsWorking } from "../use-pane";
import { BandFound } from "./BandFound";
import { useKeeping } from "./changing";
import { OwnTolerance } from "./OwnTolerance";
import { Problems } from "./Problems";
import { choosing, draftOf, isSame, readDraft, type ToleranceDraft } from "./tolerance-draft";
import { toleranceName, toleranceWords } from "./tolerance-words";
import { WouldChange } from "./WouldChange";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly choices: ProfileChoices;
  readonly checked: Checked | null;
}

/** How far a figure may miss its target: tried on the workbook before it is kept. */
export function ToleranceFields({ choices: { tolerance }, checked }: Props) {
  const styles = useStyles();
  const narrow = useNarrow();
  const working = useIsWorking();
  const { problems, change } = useKeeping();
  const [typed, setTyped] = useState<ToleranceDraft | null>(null);
  const draft = typed ?? draftOf(tolerance);
  const read = readDraft(draft);
  const isOther = !read.ok || !isSame(read.tolerance, tolerance);
  const keep = async (): Promise<void> => {
    if (working || !read.ok || !isOther) return;
    if (await change({ tolerance: read.tolerance }, keptWords(read.tolerance))) setTyped(null);
  };
  return (
    <>
      {checked && (
        <BandFound
          checked={checked}
          onUse={(band) => {
            setTyped(draftOf(band));
          }}
        />
      )}
      <Field
        label="Tolerance"
        size="small"
        className={narrow.field}
        hint={read.ok ? toleranceWords(read.tolerance) : "Your own figures, below."}
      >
        <Select
          className={narrow.whole}
          select={{ className: narrow.picked }}
          value={draft.choice}
          onChange={(_, { value }) => {
            setTyped(choosing(draft, value));
          }}
        >
          <option value="none">None chosen</option>
          {TOLERANCE_PRESETS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="own">Your own figures</option>
        </Select>
      </Field>
      {draft.choice === "own" && (
        <OwnTolerance draft={draft} problems={read.ok ? {} : read.problems} onChange={setTyped} />
      )}
      <WouldChange checked={checked} tolerance={read.ok && isOther ? { tried: read.tolerance } : null} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={working || !read.ok || !isOther}
          onClick={() => void keep()}
        >
          Keep this tolerance
        </Button>
        <Button
          size="small"
          disabledFocusable={typed === null}
          onClick={() => {
            setTyped(null);
          }}
        >
          Undo
        </Button>
      </div>
      <Problems problems={problems} />
    </>
  );
}

function keptWords(tolerance: Tolerance | null): string {
  return tolerance === null ? "No tolerance is chosen any more." : `The tolerance is now: ${toleranceName(tolerance)}.`;
}
