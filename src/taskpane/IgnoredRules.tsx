import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Profile } from "../kpi/profile";
import { Disclosure } from "./Disclosure";
import { ignoredRules, offWords, performUseAgain } from "./ignoring";
import { PLAIN_LIST } from "./plain-list";
import { ENTRY } from "./use-refuge";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  list: { ...PLAIN_LIST, rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  rule: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The rules that are switched off, and how to use them again. */
export function IgnoredRules({ profile }: { readonly profile: Pick<Profile, "rules"> }) {
  const styles = useStyles();
  const working = useIsWorking();
  const [open, setOpen] = useState(false);
  const ignored = useMemo(() => ignoredRules(profile), [profile]);
  if (ignored.length === 0) return null;
  return (
    <Disclosure summary={offWords(profile)} open={open} onToggle={setOpen}>
      <ul className={styles.list} aria-label="Rules that are switched off">
        {ignored.map((one) => (
          <li key={one.rule} tabIndex={-1} {...ENTRY} className={styles.rule}>
            <Caption1>{one.title}</Caption1>
            <Button
              size="small"
              disabledFocusable={working}
              aria-label={`Use it again: ${one.title}`}
              onClick={() => void performUseAgain(one)}
            >
              Use it again
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
