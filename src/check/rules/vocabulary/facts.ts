import type { Difference } from "./spellings";

/** Another column says what the row is counted as. */
type Counted = true;

/** What each rule of this family states. `heading` is the column's own heading. */
export interface VocabularyFacts {
  "unknown-status": { readonly heading: string; readonly text: string; readonly counted?: Counted };
  "status-spelling": {
    readonly heading: string;
    readonly text: string;
    readonly word: string;
    readonly counted?: Counted;
  };
  "status-variant": { readonly heading: string; readonly text: string; readonly usual: string; readonly count: number };
  "near-duplicate-value": {
    readonly heading: string;
    readonly text: string;
    /** The spelling that was probably meant, and in how many rows it stands. */
    readonly usual: string;
    readonly count: number;
    readonly difference: Difference;
  };
  "objective-for-prefix": {
    readonly heading: string;
    readonly text: string;
    readonly prefix: string;
    readonly usual: string;
    readonly agreeing: number;
  };
  "frequency-is-date": { readonly heading: string; readonly text: string };
  "unknown-frequency": { readonly heading: string; readonly text: string };
}
