import { done } from "../engine/excelize";
import type { Sheet } from "../engine/sheet";
import { hostError } from "../errors";
import { amount, oneOf, type Property, record } from "../kind";

const POINTS_PER_INCH = 72;
const PER_INCH = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;
const SIDES = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", header: "Header", footer: "Footer" } as const; // prettier-ignore
type Side = keyof typeof SIDES;
// Excel's normal margins, in inches: what a sheet has that says nothing.
const NORMAL = { Top: 0.75, Bottom: 0.75, Left: 0.7, Right: 0.7, Header: 0.3, Footer: 0.3 };

// The engine has it, its types do not.
interface TellsMargins {
  GetPageMargins(sheet: string): { readonly opts: Partial<Margins>; readonly error: string | null };
}

type Margins = Readonly<Record<keyof typeof NORMAL, number>>;

function margins(sheet: Sheet): Margins {
  const file = sheet.book.file as unknown as TellsMargins;
  const { Top, Bottom, Left, Right, Header, Footer } = done(file.GetPageMargins(sheet.name)).opts;
  const said = { Top, Bottom, Left, Right, Header, Footer };
  return { ...NORMAL, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
}

function isSide(name: string): name is Side {
  return name in SIDES;
}

/** PageLayout.setPrintMargins: those that are not given stay. */
export function setPrintMargins(sheet: Sheet, unit: unknown, given: unknown): void {
  const perInch = PER_INCH[oneOf(unit, ["Points", "Inches", "Centimeters"], "PageLayout.setPrintMargins")];
  const wanted = Object.entries(record(given)).map(([name, value]) => {
    const inches = amount(value) / perInch;
    if (!isSide(name) || inches < 0) throw hostError("InvalidArgument");
    return [SIDES[name], inches] as const;
  });
  const changed: Partial<Margins> = Object.fromEntries(wanted);
  done(sheet.book.file.SetPageMargins(sheet.name, { ...margins(sheet), ...changed }));
}

/** PageLayout.topMargin and its like, in points. */
export const marginProperties: Readonly<Record<string, Property<Sheet>>> = Object.fromEntries(
  Object.entries(SIDES).map(([name, side]) => [
    `${side}Margin`,
    {
      // Rounded, because inches in binary are off by a little.
      get: (sheet: Sheet) => Math.round(margins(sheet)[side] * POINTS_PER_INCH * 1e6) / 1e6,
      set: (sheet: Sheet, value: unknown) => {
        setPrintMargins(sheet, "Points", { [name]: value });
      },
    },
  ]),
);
