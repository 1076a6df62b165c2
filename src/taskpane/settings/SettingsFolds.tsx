import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../commands/outcome";
import { withCommas } from "../../kpi/counted";
import { presetOf } from "../../kpi/vocabulary-presets";
import { passedOverWords } from "../../read/passed-over-words";
import { usePaneState } from "../use-pane";
import { assumedOf } from "./assumed";
import { useChoices } from "./choices";
import { DueFields } from "./DueFields";
import { ExplainFields } from "./ExplainFields";
import { ExportFields } from "./ExportFields";
import { ImportFields } from "./ImportFields";
import { PolarityFields } from "./PolarityFields";
import { RatingFields } from "./RatingFields";
import { RuleFields } from "./RuleFields";
import { SettingsFold } from "./SettingsFold";
import { toleranceName } from "./tolerance-words";
import { ToleranceFields } from "./ToleranceFields";
import { unknownWords } from "./unknown-words";
import { WordFields } from "./WordFields";

/** The council's settings, each folded away under what it is now. */
export function SettingsFolds({ checked }: { readonly checked: Checked | null }) {
  const { passedOver } = usePaneState();
  const choices = useChoices(checked);
  const unknown = useMemo(() => {
    const read = checked && { book: checked.book, profile: checked.settings.profile, findings: checked.findings };
    return unknownWords(read, passedOver);
  }, [checked, passedOver]);
  const assumed = useMemo(() => assumedOf(checked?.findings ?? []), [checked]);
  const unreadable = passedOver.find(({ reason }) => reason === "profile-unreadable");
  if (unreadable)
    return (
      <>
        <MessageBar intent="warning" layout="multiline" shape="square">
          <MessageBarBody>
            <MessageBarTitle>Your settings could not be used</MessageBarTitle> {passedOverWords(unreadable)}
          </MessageBarBody>
        </MessageBar>
        <SettingsFold summary="Import settings, or start afresh">
          <ImportFields choices={null} />
        </SettingsFold>
      </>
    );
  if (choices === null) return null;
  const { preset, words, tolerance, polarity, rules } = choices;
  return (
    <>
      <SettingsFold summary={`Ratings: ${preset === null ? "as the workbook tells" : presetOf(preset).name}`}>
        <RatingFields choices={choices} checked={checked} />
      </SettingsFold>
      <SettingsFold
        summary={`Words of your own${counts({ chosen: Object.keys(words).length, "not understood": unknown.length })}`}
      >
        <WordFields choices={choices} unknown={unknown} />
      </SettingsFold>
      <SettingsFold summary={`Tolerance: ${toleranceName(tolerance)}`}>
        <ToleranceFields choices={choices} checked={checked} />
      </SettingsFold>
      <SettingsFold
        summary={`More or less is better${counts({ chosen: Object.keys(polarity).length, "worked out": assumed.length })}`}
      >
        <PolarityFields choices={choices} assumed={assumed} />
      </SettingsFold>
      <SettingsFold summary={`Rules${counts({ changed: Object.keys(rules).length })}`}>
        <RuleFields choices={choices} checked={checked} />
      </SettingsFold>
      <SettingsFold summary="When things fall due">
        <DueFields choices={choices} />
      </SettingsFold>
      <SettingsFold summary="Errors with a reason">
        <ExplainFields choices={choices} />
      </SettingsFold>
      <SettingsFold summary="Export">
        <ExportFields choices={choices} />
      </SettingsFold>
      <SettingsFold summary="Import, or everything as shipped">
        <ImportFields choices={choices} />
      </SettingsFold>
    </>
  );
}

/** ' (2 chosen, 1 not understood)'; empty where there is nothing to tell. */
function counts(all: Readonly<Record<string, number>>): string {
  const told = Object.entries(all).filter(([, count]) => count > 0);
  return told.length === 0 ? "" : ` (${told.map(([what, count]) => `${withCommas(count)} ${what}`).join(", ")})`;
}
