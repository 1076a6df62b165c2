import type { Checked } from "../../commands/outcome";
import type { ProfileChoices } from "../../kpi/profile";
import { BLUE_MEANINGS } from "../../kpi/rating";
import { sentenceCase } from "../../kpi/text";
import { PRESETS, presetOf } from "../../kpi/vocabulary-presets";
import { useKeeping } from "./changing";
import { KeptSelect, type SelectOption } from "./KeptSelect";
import { Problems } from "./Problems";
import { BLUE_WORDS } from "./settings-words";

const TOLD = "told";

interface Props {
  readonly choices: ProfileChoices;
  readonly checked: Checked | null;
}

/** Which words rate, as a whole, and what Blue means. */
export function RatingFields({ choices: { preset, blue }, checked }: Props) {
  const { problems, change } = useKeeping();
  const keepPreset = (value: string): Promise<boolean> => {
    const chosen = PRESETS.find(({ id }) => id === value);
    return change(
      { preset: chosen?.id ?? null },
      chosen ? `The ratings are read as '${chosen.name}' from now on.` : "The ratings are read as the workbook tells.",
    );
  };
  const keepBlue = (value: string): Promise<boolean> => {
    const chosen = BLUE_MEANINGS.find((meaning) => meaning === value);
    return change(
      { blue: chosen ?? null },
      chosen ? `Blue means ${BLUE_WORDS[chosen]} from now on.` : "What Blue means is not chosen any more.",
    );
  };
  return (
    <>
      <KeptSelect
        label="Ratings"
        hint={preset === null ? "Every word that is known is understood." : presetOf(preset).description}
        value={preset ?? TOLD}
        options={[presetTold(checked), ...PRESETS.map(({ id, name }) => ({ value: id, words: name }))]}
        onKeep={keepPreset}
      />
      <KeptSelect
        label="Blue means"
        value={blue ?? TOLD}
        options={[blueTold(preset, checked), ...BLUE_MEANINGS.map((meaning) => ({ value: meaning, words: sentenceCase(BLUE_WORDS[meaning]) }))]} // prettier-ignore
        onKeep={keepBlue}
      />
      <Problems problems={problems} />
    </>
  );
}

function presetTold(checked: Checked | null): SelectOption {
  const detected = checked?.settings.preset.preset ?? null;
  const found = detected === null ? "" : ` (${presetOf(detected).name})`;
  return { value: TOLD, words: `As the workbook tells${found}` };
}

function blueTold(preset: ProfileChoices["preset"], checked: Checked | null): SelectOption {
  if (preset !== null && presetOf(preset).blue !== null) return { value: TOLD, words: "As the ratings above have it" };
  const from = checked?.settings.blue.from;
  const found = checked && (from === "key" || from === "rows") ? ` (${BLUE_WORDS[checked.settings.profile.blue]})` : "";
  return { value: TOLD, words: `As the workbook tells${found}` };
}
