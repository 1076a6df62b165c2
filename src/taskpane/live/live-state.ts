import { recall, remember } from "../../excel/host";
import { createStore } from "../store";

/** How the findings keep up with the workbook. */
export interface Live {
  /** They follow what is edited; false where the officer switched that off, or it takes too long in this workbook. */
  readonly follows: boolean;
  /** Excel tells of changes. */
  readonly canFollow: boolean;
  /** The workbook has changed since it was checked, and the findings do not follow. */
  readonly isBehind: boolean;
  /** It was switched off by itself, since checking takes long. */
  readonly isSlow: boolean;
}

const KEY = "Follow";
const NO = "no";

export const NOTHING_WATCHED: Live = { follows: true, canFollow: false, isBehind: false, isSlow: false };

export const live = createStore<Live>(NOTHING_WATCHED);

/** Changes some of it. */
export function setLive(change: Partial<Live>): void {
  live.set({ ...live.get(), ...change });
}

/** What the officer chose on this computer. */
export function wantsToFollow(): boolean {
  return recall(KEY) !== NO;
}

/** Follows from now on, or not, and remembers it on this computer. */
export function chooseToFollow(follows: boolean): void {
  remember(KEY, follows ? "yes" : NO);
  setLive({ follows, isSlow: false });
}
