import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactNode } from "react";
import type { Checked } from "../../commands/outcome";
import { REFUGE } from "../use-refuge";
import { blueWords, presetWords } from "./settings-words";

/** Fetched only once an officer looks at the settings. */
const SettingsFolds = lazy(async () => ({ default: (await import("./SettingsFolds")).SettingsFolds }));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Null where nothing could be checked, which the settings may be the reason for. */
  readonly checked: Checked | null;
  /** The columns as they were understood: the officer's word on those comes first. */
  readonly children: ReactNode;
}

/** What the workbook is checked with, whether that was told or assumed, and how to change it. */
export function Settings({ checked, children }: Props) {
  const styles = useStyles();
  return (
    <section aria-labelledby="heading-settings" className={styles.section}>
      <Subtitle2 as="h2" id="heading-settings" tabIndex={-1} {...REFUGE} className={styles.heading}>
        Settings
      </Subtitle2>
      {checked &&
        [presetWords(checked.settings), blueWords(checked.settings)].map((words) => (
          <Caption1 key={words} as="p" className={styles.words}>
            {words}
          </Caption1>
        ))}
      {children}
      <Suspense fallback="One moment…">
        <SettingsFolds checked={checked} />
      </Suspense>
    </section>
  );
}
