/** What only an officer knows: the values for the sample's errors for which nothing can be proposed. */
export interface Answer {
  readonly sheet: string;
  /** As the finding names it. */
  readonly cell: string;
  /** Where the first text is typed, counted from 0. */
  readonly at: readonly [row: number, column: number];
  /** From there to the right. */
  readonly typed: readonly string[];
}

const REGISTER = "KPIs 2025-26";

export const ANSWERS: readonly Answer[] = [
  inRegister("A10", "HFE 7"),
  inRegister("C12", "95%"),
  inRegister("C18", "90%"),
  inRegister("F21", "Planning Manager"),
  inRegister("K27", "Green"),
  inRegister("B30", "New businesses advised"),
  inRegister("J31", "Two of the five posts were filled in June; the others are advertised."),
  inRegister("J32", "On course for the year."),
  inRegister("A33", "AWC 0"),
  inRegister("G33", "Active and Well Communities"),
  inRegister("F39", "Sports Development Manager"),
  inRegister("K40", "Green"),
  inRegister("C44", "97%"),
  inRegister("A49", "WRC 8"),
  inRegister("C51", "60%"),
  inRegister("K51", "Green"),
  {
    sheet: "Leisure trust return",
    cell: "A3",
    at: [1, 0],
    typed: ["Reference", "Measure", "Target", "Responsible officer", "Commentary", "Rating"],
  },
];

function inRegister(cell: string, text: string): Answer {
  const [, letter = "A", number = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { sheet: REGISTER, cell, at: [Number(number) - 1, letter.charCodeAt(0) - 65], typed: [text] };
}
