import type { Tolerance } from "../../kpi/profile";
import { TOLERANCE_PRESETS, type TolerancePreset } from "../../kpi/tolerance-presets";

/** What is chosen: none, a published tolerance, or figures of the council's own. */
export type ToleranceChoice = "none" | TolerancePreset["id"] | "own";

/** A tolerance as it is typed. */
export interface ToleranceDraft extends Omit<Tolerance, "green" | "amber"> {
  readonly choice: ToleranceChoice;
  readonly green: string;
  readonly amber: string;
}

/** What a draft comes to, or what is wrong with its figures. */
export type ToleranceRead =
  | { readonly ok: true; readonly tolerance: Tolerance | null }
  | { readonly ok: false; readonly problems: { readonly green?: string; readonly amber?: string } };

/** Figures to begin with, where nothing was chosen. */
const FIRST: Tolerance = { basis: "relative", green: 0, amber: 5, limit: "within", amberIfHeld: false };

const FIGURE = /^(\d+(?:\.\d+)?|\.\d+)\s*%?$/;

export function draftOf(tolerance: Tolerance | null, choice = choiceOf(tolerance)): ToleranceDraft {
  const { green, amber, ...rest } = tolerance ?? FIRST;
  return { ...rest, choice, green: String(green), amber: String(amber) };
}

/** The draft with another choice; the figures stay, to be changed. */
export function choosing(draft: ToleranceDraft, value: string): ToleranceDraft {
  const preset = TOLERANCE_PRESETS.find(({ id }) => id === value);
  if (preset) return draftOf(preset.tolerance, preset.id);
  return { ...draft, choice: value === "own" ? "own" : "none" };
}

/** The published tolerance that a tolerance is; 'own' where it is none of them. */
export function choiceOf(tolerance: Tolerance | null): ToleranceChoice {
  if (tolerance === null) return "none";
  return TOLERANCE_PRESETS.find((preset) => isSame(preset.tolerance, tolerance))?.id ?? "own";
}

export function isSame(one: Tolerance | null, other: Tolerance | null): boolean {
  if (one === null || other === null) return one === other;
  return one.basis === other.basis && one.green === other.green && one.amber === other.amber && one.limit === other.limit && one.amberIfHeld === other.amberIfHeld; // prettier-ignore
}

export function readDraft({ choice, green: greenText, amber: amberText, ...rest }: ToleranceDraft): ToleranceRead {
  if (choice === "none") return { ok: true, tolerance: null };
  const [green, amber] = [figure(greenText.trim() === "" ? "0" : greenText), figure(amberText)];
  if (green === null || amber === null)
    return { ok: false, problems: { ...(green === null && { green: NO_FIGURE }), ...(amber === null && { amber: NO_FIGURE }) } }; // prettier-ignore
  if (green > amber) return { ok: false, problems: { amber: "Green reaches further than this, so nothing could be amber. Make this the larger one." } }; // prettier-ignore
  return { ok: true, tolerance: { ...rest, green, amber } };
}

const NO_FIGURE = "Type a figure of 0 or more, such as 5 or 2.5.";

function figure(text: string): number | null {
  const found = FIGURE.exec(text.trim())?.[1];
  return found === undefined ? null : Number(found);
}
