import { z } from "zod";
import { BUCKETS } from "../kpi/rating";
import { fold } from "../kpi/text";
import { inTwoColumns, layoutProblems, problemsByPlace } from "./layout-problems";

/** Raised whenever an older Quarter Ready could not read what a newer one keeps. Every version up to it is read. */
export const LAYOUT_VERSION = 1;

/** The sheets that a summary may write. */
export const LAYOUT_SHEETS = ["summary", "exceptions", "checks", "chase", "register"] as const;
export type LayoutSheet = (typeof LAYOUT_SHEETS)[number];

export const LAYOUT_GROUPS = ["sheet", "section", "objective", "subObjective", "service", "owner", "kind", "none"] as const; // prettier-ignore
export type LayoutGroup = (typeof LAYOUT_GROUPS)[number];

/** One kind of item, or both counted together. Side by side are two parts of one table. */
export const PART_KINDS = ["indicator", "action", "all"] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const STAGES = ["on-target", "off-target", "finished", "not-due", "data-only", "unrated"] as const;

const words = z.string().trim().min(1).max(120);
const status = words.transform(fold);

/** Items that something is said of: by what they are rated, by their status, or by where they stand. */
const choice = {
  buckets: z.array(z.enum(BUCKETS)).default([]),
  /** As they are counted: 'in progress', 'overdue'. */
  statuses: z.array(status).default([]),
  /** What depends on the meaning of Blue: 'not-due' is Blue for one council, 'finished' for another. */
  stages: z.array(z.enum(STAGES)).default([]),
};

const columnSchema = z.strictObject({
  /** In the council's own word: 'Satisfactory', 'Under control'. */
  heading: words,
  /** How a sentence says it behind 'is' or 'are': 'on track', 'at Warning'. Null: from the heading. */
  phrase: words.nullable().default(null),
  ...choice,
  /** 'used': only where an item falls into it. */
  show: z.enum(["always", "used"]).default("always"),
});

const partSchema = z.strictObject({
  kind: z.enum(PART_KINDS),
  /** Over its columns, where parts stand side by side. */
  heading: words.nullable().default(null),
  /** Heads a column with the number of items before the others; null for none. */
  totalColumn: words.nullable().default(null),
  /** An item is counted in the first that fits; in 'Unrated' or 'Other' behind them where none does. */
  columns: z.array(columnSchema).min(1).superRefine(inTwoColumns),
});

const tableSchema = z.strictObject({
  title: words,
  groupBy: z.enum(LAYOUT_GROUPS).default("none"),
  /** One, or actions and indicators side by side. */
  parts: z.array(partSchema).min(1).max(2),
  criticalInBrackets: z.boolean().default(false),
  /** What the row of totals is called; null for none. */
  totalRow: words.nullable().default("Total"),
  /** Of what percentages are taken. */
  shares: z.enum(["none", "of-all", "of-rated"]).default("none"),
  /** With 'of-rated': whether what has no rating, and what is not yet due, are in the denominator all the same. */
  unratedInShares: z.boolean().default(false),
  notDueInShares: z.boolean().default(false),
  /** The whole percentages of a row are made to add up to 100. */
  roundTo100: z.boolean().default(false),
  /** A group without an item of the table's kinds has a row of noughts. */
  emptyGroups: z.boolean().default(false),
  /** Left out where there is but one group. */
  hideSingle: z.boolean().default(false),
});

/** What a column of an exceptions table shows. */
export const EXCEPTION_FIELDS = ["rating", "reference", "measure", "title", "target", "actual", "previous", "travelLastQuarter", "travelLastYear", "travel", "commentary", "owner", "service", "objective", "subObjective", "section", "sheet", "frequency", "startDate", "endDate", "plan", "explanation"] as const; // prettier-ignore
export type ExceptionField = (typeof EXCEPTION_FIELDS)[number];

const exceptionsSchema = z.strictObject({
  title: words,
  kind: z.enum(PART_KINDS).default("all"),
  groupBy: z.enum(LAYOUT_GROUPS).default("none"),
  /** Null: the workbook's own heading, where all its registers call it the same. */
  columns: z.array(z.strictObject({ field: z.enum(EXCEPTION_FIELDS), heading: words.nullable().default(null) })).min(1),
  which: z.strictObject({
    ...choice,
    /** An item without a rating is none where it has one of these statuses. */
    unlessStatuses: z.array(status).default([]),
    /** An indicator without a figure is one, whatever its rating. */
    withoutFigure: z.boolean().default(false),
  }),
});

const on = z.boolean().default(true);

export const layoutSchema = z
  .strictObject({
    version: z.int().min(1).max(LAYOUT_VERSION).default(LAYOUT_VERSION).transform(() => LAYOUT_VERSION), // prettier-ignore
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    name: words,
    sheets: z.strictObject({ summary: on, exceptions: on, checks: on, chase: on, register: on }).prefault({}),
    tables: z.array(tableSchema).default([]),
    exceptions: z.array(exceptionsSchema).default([]),
  })
  .superRefine(({ tables }, context) => {
    for (const [index, { parts }] of tables.entries()) {
      const [one, other] = parts;
      if (one && other && (one.kind === other.kind || one.kind === "all" || other.kind === "all"))
        context.addIssue({ code: "custom", path: ["tables", index], message: `Table ${index + 1} would count the same items twice. Side by side stand the indicators and the actions, each once.` }); // prettier-ignore
    }
  });

/** What an officer picks, changes and saves. */
export type Layout = z.infer<typeof layoutSchema>;
/** A layout as it is written down: what is left out is as shipped. */
export type LayoutInput = z.input<typeof layoutSchema>;
export type LayoutTable = Layout["tables"][number];
export type LayoutPart = LayoutTable["parts"][number];
export type LayoutColumn = LayoutPart["columns"][number];
export type LayoutExceptions = Layout["exceptions"][number];
/** Which items are meant. */
export type Choice = Pick<LayoutColumn, keyof typeof choice>;

export type LayoutResult =
  { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a layout from outside; every problem is a plain sentence. */
export function parseLayout(data: unknown): LayoutResult {
  const version = typeof data === "object" && data !== null && "version" in data ? data.version : null;
  if (typeof version === "number" && version > LAYOUT_VERSION)
    return { ok: false, problems: [`This layout was saved by a newer Quarter Ready: it is of version ${version}, and this one reads up to ${LAYOUT_VERSION}. Update Quarter Ready, or save the layout again with this one.`] }; // prettier-ignore
  const result = layoutSchema.safeParse(data);
  return result.success
    ? { ok: true, layout: result.data }
    : { ok: false, problems: layoutProblems(result.error.issues, data) };
}

/** What is wrong with a layout that is being made in a form, by the place of each field. None where it can be kept. */
export function problemsInFields(draft: Layout): ReadonlyMap<string, string> {
  const result = layoutSchema.safeParse(draft);
  return result.success ? new Map() : problemsByPlace(result.error.issues, draft);
}

/** Reads the text of a file. */
export function parseLayoutText(text: string): LayoutResult {
  let data: unknown;
  try {
    // Windows' Notepad puts a mark before the text.
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problems: ["The layout is not JSON, or a bracket, a comma or a quotation mark in it is missing or too many."] }; // prettier-ignore
  }
  return parseLayout(data);
}
