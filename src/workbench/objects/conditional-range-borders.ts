import { type DifferentialLine, differentialOf, type Side } from "../engine/differentials";
import { hostError, lacking } from "../errors";
import { defineKind, type HostObject, text, whole } from "../kind";
import { colorOf } from "./colors";
import { changing, type Conditional } from "./conditional-kinds";

/** Excel's words for the sides, in the order of its collection, and the file's. */
const SIDES: Readonly<Record<string, Side>> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" }; // prettier-ignore

/** Excel's words for lines, and the file's: conditional formats draw none but thin ones. */
const STYLES: Readonly<Record<string, string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

interface Line {
  readonly of: Conditional;
  readonly index: string;
  readonly side: Side;
}

function lineOf({ of, side }: Line): DifferentialLine | undefined {
  return differentialOf(of.sheet.book, of.rule).lines[side];
}

function change({ of, side }: Line, line: DifferentialLine, member: string): void {
  const { lines } = differentialOf(of.sheet.book, of.rule);
  changing(of, { format: { lines: { ...lines, [side]: line } } }, member);
}

function styleGiven(value: unknown): string {
  const found = STYLES[text(value)];
  if (found === undefined) throw hostError("InvalidArgument");
  return found;
}

function styleShown(stored: string): string {
  const found = Object.keys(STYLES).find((each) => STYLES[each] === stored);
  if (found === undefined) throw lacking(`ConditionalRangeBorder.style "${stored}"`);
  return found;
}

const border = defineKind<Line>("ConditionalRangeBorder", {
  identity: ({ index }) => ({ _Id: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (line) => styleShown(lineOf(line)?.style ?? "none"),
      set: (line, value) => {
        change(line, { style: styleGiven(value), color: lineOf(line)?.color }, "ConditionalRangeBorder.style");
      },
    },
    Color: {
      get: (line) => lineOf(line)?.color ?? "#000000",
      set: (line, value) => {
        // A line that has a colour is drawn.
        const style = lineOf(line)?.style ?? "thin";
        change(line, { style, color: colorOf(value) }, "ConditionalRangeBorder.color");
      },
    },
  },
});

function at(of: Conditional, given: unknown): HostObject {
  const index = text(given);
  const side = SIDES[index];
  if (side === undefined) throw hostError("InvalidArgument");
  return border({ of, index, side });
}

function links(): Record<string, (of: Conditional) => HostObject> {
  return Object.fromEntries(
    Object.keys(SIDES).map((index) => [index.replace("Edge", ""), (of: Conditional) => at(of, index)]),
  );
}

/** Excel.ConditionalRangeBorderCollection: the lines that a conditional format draws around a cell. */
export const conditionalRangeBorders = defineKind<Conditional>("ConditionalRangeBorderCollection", {
  properties: { Count: { get: () => Object.keys(SIDES).length } },
  links: links(),
  item: (of, [index]) => at(of, index),
  items: (of) => Object.keys(SIDES).map((index) => at(of, index)),
  methods: {
    GetItem: (of, [index]) => at(of, index),
    GetItemAt: (of, [position]) => at(of, Object.keys(SIDES)[whole(position)] ?? ""),
  },
});
