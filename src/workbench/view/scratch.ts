import { done, type Engine, type EngineFile } from "../engine/excelize";

/** Calculates formulas without references beside the workbook, each spelling once. */
export class Scratch {
  private readonly known = new Map<string, boolean>();
  private file: EngineFile | undefined;

  constructor(private readonly engine: Engine) {}

  /** Whether a formula's answer is true; one that cannot be calculated is not. */
  readonly isTrue = (formula: string): boolean => {
    let answer = this.known.get(formula);
    if (answer === undefined) {
      this.file ??= this.engine.NewFile();
      done(this.file.SetCellFormula("Sheet1", "A1", formula));
      const { value, error } = this.file.CalcCellValue("Sheet1", "A1", { RawCellValue: true });
      answer =
        error === null &&
        (value === "TRUE" || (value !== "FALSE" && Number(value) !== 0 && !Number.isNaN(Number(value))));
      this.known.set(formula, answer);
    }
    return answer;
  };
}
