// ECMA-376 part 1, 18.8.30 numFmt; 14 and 22 depend on the locale: British here.
const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd/mm/yyyy hh:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The code of a built-in number format; "General" when it has none. */
export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}

/** The id of the built-in number format with this code, if any. */
export function builtInId(code: string): number | undefined {
  const entry = Object.entries(BUILT_IN).find(([, each]) => each === code);
  return entry === undefined ? undefined : Number(entry[0]);
}

/** A number in the format General: up to 11 characters, as a cell of Excel's shows it when it is wide enough. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [digits = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    return `${digits.replace(/\.?0+$/, "")}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
