import type { Checked } from "../../commands/outcome";
import { counted, list } from "../../kpi/counted";
import type { BlueMeaning } from "../../kpi/rating";
import { presetOf } from "../../kpi/vocabulary-presets";

type Settings = Checked["settings"];

/** The commonest words say enough. */
const MOST_WORDS = 4;

/** What Blue means, after 'Blue means'. */
export const BLUE_WORDS: Readonly<Record<BlueMeaning, string>> = {
  "not-due": "not started, or not yet due",
  complete: "complete",
};

/** How the ratings are read: 'Ratings: Red, Amber, Green. Told from the words in this workbook: Green and Red.' */
export function presetWords({ profile, preset }: Settings): string {
  if (profile.preset !== null) return `Ratings: ${presetOf(profile.preset).name}. Chosen in the council's settings.`;
  if (preset.preset === null) return "Ratings: every word that is known is understood. Assumed, because the words in this workbook fit no one set."; // prettier-ignore
  const words = preset.evidence.slice(0, MOST_WORDS).map(({ word }) => `'${word}'`);
  const more = preset.evidence.length - words.length;
  const told = list([...words, ...(more > 0 ? [counted(more, "more word")] : [])]);
  return `Ratings: ${presetOf(preset.preset).name}. Told from the words in this workbook: ${told}.`;
}

/** What Blue means, and where that comes from. */
export function blueWords({ profile, blue }: Settings): string {
  return `Blue means ${BLUE_WORDS[profile.blue]}. ${blueFrom(blue)}`;
}

function blueFrom({ from, evidence, contradicting }: Settings["blue"]): string {
  switch (from) {
    case "chosen":
      return "Chosen in the council's settings.";
    case "preset":
      return "It goes with the ratings that were chosen in the council's settings.";
    case "key":
      return "Told from the key in this workbook.";
    case "rows":
      return `Told from what stands beside Blue in ${counted(evidence.length, "row")}.`;
    case "assumed":
      return contradicting.length === 0
        ? "Assumed, because nothing in this workbook tells."
        : "Assumed, because this workbook tells it both ways.";
  }
}
