import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Checked } from "../../commands/outcome";
import { presetOf } from "../../kpi/vocabulary-presets";
import { passedOverWords } from "../../read/passed-over-words";
import { usePaneState } from "../use-pane";
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
import { WordFields } from "./WordFields";

/** The council's settings, each folded away under what it is now. */
export function SettingsFolds({ checked }: { readonly checked: Checked | null }) {
  const { passedOver } = usePaneState();
  const choices = useChoices(checked);
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
  const own = Object.keys(words).length;
  const changed = Object.keys(rules).length;
  const said = Object.keys(polarity).length;
  return (
    <>
      <SettingsFold summary={`Ratings: ${preset === null ? "as the workbook tells" : presetOf(preset).name}`}>
        <RatingFields choices={choices} checked={checked} />
      </SettingsFold>
      <SettingsFold summary={`Words of your own${numbered(own, "")}`}>
        <WordFields choices={choices} checked={checked} passedOver={passedOver} />
      </SettingsFold>
      <SettingsFold summary={`Tolerance: ${toleranceName(tolerance)}`}>
        <ToleranceFields choices={choices} checked={checked} />
      </SettingsFold>
      <SettingsFold summary={`More or less is better${numbered(said, " said")}`}>
        <PolarityFields choices={choices} checked={checked} />
      </SettingsFold>
      <SettingsFold summary={`Rules${numbered(changed, " changed")}`}>
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

function numbered(count: number, what: string): string {
  return count === 0 ? "" : ` (${count}${what})`;
}
