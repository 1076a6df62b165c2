/** What each rule of this family states. `heading` is the column's own heading. */
export interface VocabularyFacts {
  "unknown-status": { readonly heading: string; readonly text: string };
  "status-spelling": { readonly heading: string; readonly text: string; readonly word: string };
  "status-variant": { readonly heading: string; readonly text: string; readonly usual: string; readonly count: number };
}
