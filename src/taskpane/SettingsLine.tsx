import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../commands/outcome";
import { IgnoredRules } from "./IgnoredRules";
import { blueWords, presetWords } from "./settings-words";
import { REFUGE } from "./use-refuge";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  heading: { margin: 0 },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the workbook was checked with, and whether that was told or assumed. */
export function SettingsLine({ settings }: Pick<Checked, "settings">) {
  const styles = useStyles();
  return (
    <section aria-labelledby="heading-settings" className={styles.section}>
      <Body1Strong as="h2" id="heading-settings" tabIndex={-1} {...REFUGE} className={styles.heading}>
        Settings
      </Body1Strong>
      {[presetWords(settings), blueWords(settings)].map((words) => (
        <Caption1 key={words} as="p" className={styles.words}>
          {words}
        </Caption1>
      ))}
      <IgnoredRules profile={settings.profile} />
    </section>
  );
}
