import { Caption1, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Checked } from "../../commands/outcome";
import type { ProfileChoices } from "../../kpi/profile";
import { counted } from "../../kpi/counted";
import { Disclosure } from "../Disclosure";
import { PLAIN_LIST } from "../plain-list";
import { ChangedRules } from "./ChangedRules";
import { useKeeping } from "./changing";
import { KeptSelect } from "./KeptSelect";
import { Problems } from "./Problems";
import { ruleFamilies, searched, type RuleRow, type RuleSetting } from "./rule-families";
import { familyWords, ruleName, ruleSaid, SETTING_WORDS, shippedWords } from "./rule-words";

const SHIPPED = "shipped";
const SETTINGS: readonly RuleSetting[] = ["error", "warning", "advice", "off"];

const useStyles = makeStyles({
  // Fluent gives the box a widest of its own.
  search: { width: "100%", maxWidth: "none" },
  // Fluent makes it 20 px: WCAG 2.2, 2.5.8.
  clear: { minWidth: "24px", minHeight: "24px", alignItems: "center", justifyContent: "center" },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { ...PLAIN_LIST, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly choices: ProfileChoices;
  readonly checked: Checked | null;
}

/** Every rule: whether it is checked, and how much a finding of it weighs. */
export function RuleFields({ choices, checked }: Props) {
  const styles = useStyles();
  const { problems, change } = useKeeping();
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<readonly string[]>([]);
  const { rules } = choices;
  const findings = checked?.findings;
  const families = useMemo(() => ruleFamilies({ rules }, findings ?? []), [rules, findings]);
  const shown = searched(families, query);
  const isSearching = query.trim() !== "";
  const hits = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const set = ({ rule, title }: RuleRow, setting: RuleSetting | null): Promise<boolean> =>
    change({ rules: { [rule]: setting } }, ruleSaid(title, setting));
  return (
    <>
      <ChangedRules
        rows={families.flatMap(({ rows }) => rows).filter(({ setting }) => setting !== null)}
        onSet={set}
        onReset={() => change({ rules: null }, "Every rule is checked as shipped again.")}
      />
      <SearchBox
        className={styles.search}
        aria-label="Search the rules"
        placeholder="Search the rules"
        dismiss={{ "aria-label": "Clear the search", className: styles.clear }}
        value={query}
        onKeyDown={(event) => {
          // The first Escape empties the box, as elsewhere; only the next one closes what it stands in.
          if (event.key !== "Escape" || query === "") return;
          event.stopPropagation();
          setQuery("");
        }}
        onChange={(_, { value }) => {
          setQuery(value);
        }}
      />
      <Caption1 as="p" aria-live="polite" className={styles.words}>
        {isSearching ? (hits === 0 ? "No rule says that." : `${counted(hits, "rule")} found.`) : ""}
      </Caption1>
      {shown.map((family) => (
        <Disclosure
          key={family.name}
          summary={familyWords(family)}
          open={isSearching || open.includes(family.name)}
          onToggle={(isOpen) => {
            setOpen(isOpen ? [...open, family.name] : open.filter((name) => name !== family.name));
          }}
        >
          <ul className={styles.list} aria-label={`Rules: ${family.name}`}>
            {family.rows.map((row) => (
              <li key={row.rule}>
                <KeptSelect
                  label={ruleName(row)}
                  hint={row.fires}
                  value={row.setting ?? SHIPPED}
                  options={[
                    { value: SHIPPED, words: shippedWords(row) },
                    ...SETTINGS.map((setting) => ({ value: setting, words: SETTING_WORDS[setting] })),
                  ]}
                  onKeep={(value) => set(row, SETTINGS.find((setting) => setting === value) ?? null)}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <Problems problems={problems} />
    </>
  );
}
