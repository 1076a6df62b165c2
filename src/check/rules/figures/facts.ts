/** What each rule of this family states. `heading` is the column's own heading. */
export interface FiguresFacts {
  "target-is-frequency": { readonly heading: string; readonly text: string };
}
