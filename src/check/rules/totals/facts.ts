/** What each rule of this family states. `heading` is the column's own heading. */
export interface TotalsFacts {}
