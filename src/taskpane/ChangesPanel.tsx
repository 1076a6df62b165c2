import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ProposedFix } from "../check/fixes";
import { counted } from "../kpi/counted";
import { Change } from "./Change";
import { performFixes } from "./fixing";
import { usePanel } from "./panel";
import { PLAIN_LIST } from "./plain-list";
import { ShowMore, useBounded } from "./ShowMore";
import { useIsWorking } from "./use-pane";
import { cellName } from "./wording";

const FIRST = 20;
const MORE = 60;

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalXS },
  cell: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly fixes: readonly ProposedFix[];
  readonly title: string;
  readonly onClose: () => void;
}

/** Shows what would be written, cell by cell, and writes it only once that is asked for. */
export function ChangesPanel({ fixes, title, onClose }: Props) {
  const styles = useStyles();
  const panel = usePanel(onClose);
  const working = useIsWorking();
  const bounded = useBounded(fixes, FIRST, MORE);
  const write = async () => {
    if (await performFixes(fixes)) onClose();
  };
  return (
    <div {...panel} role="group" aria-label={`${title}: what will be written`}>
      <Body1Strong as="p" className={styles.title}>
        What will be written
      </Body1Strong>
      <ul className={styles.list} aria-label="What will be written">
        {bounded.shown.map((fix) => (
          <li key={cellName(fix)}>
            <Caption1 className={styles.cell}>{cellName(fix)}</Caption1>
            <Change {...fix} />
          </li>
        ))}
      </ul>
      <ShowMore bounded={bounded} of="changes" />
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" disabledFocusable={working} onClick={() => void write()}>
          Write {counted(fixes.length, "change")}
        </Button>
        <Button size="small" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
}
