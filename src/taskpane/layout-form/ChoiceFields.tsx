import { makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { BUCKET_WORDS, BUCKETS } from "../../kpi/rating";
import { sentenceCase } from "../../kpi/text";
import { STAGES, type Choice } from "../../report/layout";
import { statusesToPick } from "./draft";
import { STAGE_WORDS } from "./form-words";
import { toggled } from "./lists";
import { StatusesContext } from "./statuses";
import { Ticks } from "./Ticks";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly choice: Choice;
  /** What is chosen here, for those who do not see where it stands: 'Counted under Green'. */
  readonly of: string;
  readonly onChange: (choice: Choice) => void;
}

/** Which items are meant: by rating, by status, or by where they stand. */
export function ChoiceFields({ choice, of, onChange }: Props) {
  const styles = useStyles();
  const statuses = statusesToPick(useContext(StatusesContext), choice.statuses);
  return (
    <div className={styles.fields}>
      <Ticks
        legend={`${of}: ratings`}
        options={BUCKETS.map((bucket) => ({ key: bucket, words: BUCKET_WORDS[bucket] }))}
        chosen={choice.buckets}
        onToggle={(bucket) => {
          onChange({ ...choice, buckets: toggled(choice.buckets, bucket) });
        }}
      />
      <Ticks
        legend={`${of}: statuses`}
        options={statuses.map((status) => ({ key: status, words: sentenceCase(status) }))}
        chosen={choice.statuses}
        onToggle={(status) => {
          onChange({ ...choice, statuses: toggled(choice.statuses, status) });
        }}
      />
      <Ticks
        legend={`${of}: where an item stands`}
        options={STAGES.map((stage) => ({ key: stage, words: STAGE_WORDS[stage] }))}
        chosen={choice.stages}
        onToggle={(stage) => {
          onChange({ ...choice, stages: toggled(choice.stages, stage) });
        }}
      />
    </div>
  );
}
