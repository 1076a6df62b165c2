import { Button, Caption1, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type SubmitEvent } from "react";
import type { ProfileChoices } from "../../kpi/profile";
import { profileText } from "../../kpi/profile-file";
import { CopyButton } from "../summary/CopyButton";
import { useIsWorking } from "../use-pane";
import { useKeeping } from "./changing";
import { Problems } from "./Problems";

const FILE_NAME = "quarter-ready-settings.json";
const LONGEST_NAME = 120;

const useStyles = makeStyles({
  name: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", columnGap: tokens.spacingHorizontalXS }, // prettier-ignore
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  link: { display: "inline-flex", alignItems: "center", minHeight: "24px" },
  text: {
    maxHeight: "120px",
    overflow: "auto",
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The settings go to another workbook, or to the command line, as text or as a file. */
export function ExportFields({ choices }: { readonly choices: ProfileChoices }) {
  const styles = useStyles();
  const working = useIsWorking();
  const shown = useRef<HTMLPreElement>(null);
  const { problems, change } = useKeeping();
  const [typed, setTyped] = useState<string | null>(null);
  const text = profileText(choices);
  const name = typed ?? choices.name ?? "";
  const keepName = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const kept = name.trim() === "" ? null : name.trim();
    if (working || kept === choices.name) return;
    const said = kept === null ? "These settings have no name any more." : `These settings are called '${kept}' now.`;
    if (await change({ name: kept }, said)) setTyped(null);
  };
  return (
    <>
      <form className={styles.name} onSubmit={(event) => void keepName(event)}>
        <Field label="Name of these settings" size="small">
          <Input
            value={name}
            maxLength={LONGEST_NAME}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <Button size="small" type="submit" disabledFocusable={working}>
          Keep name
        </Button>
      </form>
      <Problems problems={problems} />
      <pre ref={shown} tabIndex={0} aria-label="The settings as text" className={styles.text}>
        {text}
      </pre>
      <div className={styles.row}>
        <CopyButton of="the settings as text" text={text} shownIn={shown} />
        <Link
          className={styles.link}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          download={FILE_NAME}
        >
          Save as a file
        </Link>
      </div>
      <Caption1 as="p" className={styles.words}>
        Not every Excel lets a pane save a file. Where none comes, copy the text.
      </Caption1>
    </>
  );
}
