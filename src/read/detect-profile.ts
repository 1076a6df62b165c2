import { decided, type Profile, type ProfileChoices } from "../kpi/profile";
import { toTheEnd, type Steps } from "../kpi/steps";
import { presetOf } from "../kpi/vocabulary-presets";
import { detectBlueInSteps, type DetectedBlue } from "./detect-blue";
import { detectPresetInSteps, type DetectedPreset } from "./detect-preset";
import type { Book } from "./register";
import type { Snapshot } from "./snapshot";

/** What a workbook is checked with, and where it comes from. */
export interface SettledProfile {
  readonly profile: Profile;
  /** What the workbook tells of its vocabulary, chosen or not. */
  readonly preset: DetectedPreset;
  /** What Blue means: as the council chose, as its preset has it, as the workbook tells, or assumed. */
  readonly blue: { readonly from: "chosen" | "preset" | DetectedBlue["from"] } & Pick<DetectedBlue, "evidence" | "contradicting">; // prettier-ignore
}

/** Decides what the council has left open, by what the workbook tells. */
export function settleProfile(choices: ProfileChoices, book: Book, snapshot: Snapshot): SettledProfile {
  return toTheEnd(settleProfileInSteps(choices, book, snapshot));
}

/** The same for a workbook of any size, in steps. */
export function* settleProfileInSteps(choices: ProfileChoices, book: Book, snapshot: Snapshot): Steps<SettledProfile> {
  const detected = yield* detectBlueInSteps(book, snapshot);
  const byPreset = choices.preset === null ? null : presetOf(choices.preset).blue;
  const profile = decided(choices, detected.meaning);
  const { blue: meaning } = profile;
  const from = choices.blue !== null ? "chosen" : byPreset !== null ? "preset" : detected.from;
  const all = [...detected.evidence, ...detected.contradicting];
  return {
    profile,
    preset: yield* detectPresetInSteps(book, meaning),
    blue: {
      from,
      evidence: all.filter((one) => one.meaning === meaning),
      contradicting: all.filter((one) => one.meaning !== meaning),
    },
  };
}
