import { attributes, elements, isTrue, startTags, textIn } from "./xml";

/** The icon set of a rule, in Excel's words. */
export interface IconSet {
  readonly style: string;
  readonly isReversed: boolean;
  readonly isIconOnly: boolean;
  readonly criteria: readonly IconCriterion[];
}

interface IconCriterion {
  readonly type: string;
  readonly formula: string;
  readonly operator: string;
  readonly customIcon: { readonly set: string; readonly index: number } | null;
}

// What the file has where it names none: ECMA-376 part 1, 18.3.1.49.
const STANDARD = "3TrafficLights1";
const NUMBERS: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };
const TYPES: Readonly<Record<string, string>> = {
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

/** Reads the iconSet element of a rule, of the first edition or of the extension. */
export function iconSetIn(xml: string): IconSet {
  const [set = ""] = elements(xml, "iconSet");
  const { iconSet = STANDARD, reverse, showValue = "1", custom } = attributes(set.slice(0, set.indexOf(">")));
  const thresholds = elements(set, "cfvo");
  const icons = isTrue(custom) ? startTags(set, "cfIcon").map(attributes) : [];
  const isReversed = isTrue(reverse);
  return {
    style: excelsName(iconSet),
    isReversed,
    isIconOnly: !isTrue(showValue),
    criteria: thresholds.map((threshold, index) => {
      const { type = "", val, gte = "1" } = attributes(threshold.slice(0, threshold.indexOf(">")));
      const usual = isReversed ? thresholds.length - 1 - index : index;
      return {
        type: TYPES[type] ?? "Invalid",
        formula: `=${val ?? textIn(elements(threshold, "f")[0] ?? "")}`,
        operator: isTrue(gte) ? "GreaterThanOrEqual" : "GreaterThan",
        customIcon: customIcon(icons[index], iconSet, usual),
      };
    }),
  };
}

/** The icon where it is not the one that the set has there anyway. */
function customIcon(
  icon: Readonly<Record<string, string>> | undefined,
  set: string,
  usual: number,
): IconCriterion["customIcon"] {
  if (icon === undefined) return null;
  const index = Number(icon["iconId"] ?? 0);
  const own = icon["iconSet"] ?? set;
  return own === set && index === usual ? null : { set: excelsName(own), index };
}

/** "ThreeFlags" for "3Flags"; "Invalid" for what Excel's API has no word for, as "NoIcons". */
function excelsName(set: string): string {
  const number = NUMBERS[set.charAt(0)];
  return number === undefined ? "Invalid" : number + set.slice(1);
}
