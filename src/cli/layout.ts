import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { failureWords } from "../commands/failure-words";
import { readLayouts } from "../commands/layouts";
import { list } from "../kpi/counted";
import { shortened } from "../kpi/problem-words";
import { parseLayoutText, type Layout } from "../report/layout";
import { layoutsToPick } from "../report/layouts/kept-layouts";
import { LAYOUTS, layoutOf } from "../report/layouts/presets";

/** What `--layout` asks for: a layout from a file, or one that is known by its id once the workbook is open. */
export type AskedLayout = { readonly layout: Layout } | { readonly id: string };

type Result<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problem: string };

/** Understands the option. What ends in '.json' is a file; anything else is an id. */
export async function readLayoutOption(
  option: string | undefined,
  resolve: (file: string) => string,
): Promise<Result<{ readonly layout: AskedLayout | undefined }>> {
  if (option === undefined) return { ok: true, layout: undefined };
  if (extname(option).toLowerCase() !== ".json") return { ok: true, layout: { id: option } };
  const refused = (why: string) => ({ ok: false, problem: `The layout ${option} cannot be used. ${why}` }) as const;
  let text: string;
  try {
    text = await readFile(resolve(option), "utf8");
  } catch {
    return refused("The file cannot be opened: check its name and the folder.");
  }
  const result = parseLayoutText(text);
  return result.ok ? { ok: true, layout: { layout: result.layout } } : refused(result.problems.join(" "));
}

/** Finds it: in the open workbook, which may have layouts of its own, or among those that are shipped. */
export async function findLayout(
  asked: AskedLayout | undefined,
): Promise<Result<{ readonly layout: Layout | undefined }>> {
  if (asked === undefined || "layout" in asked) return { ok: true, layout: asked?.layout };
  const shipped = LAYOUTS.find(({ id }) => id === asked.id);
  const kept = await readLayouts();
  // One that is shipped can be had whatever is wrong with those that are kept.
  if (!kept.ok) return shipped ? { ok: true, layout: shipped } : { ok: false, problem: failureWords(kept.failure) };
  const layout = layoutOf(asked.id, kept.value.own);
  if (layout) return { ok: true, layout };
  const ids = layoutsToPick(kept.value).map(({ id }) => id);
  return { ok: false, problem: `there is no layout '${shortened(asked.id)}'. There are ${list(ids)}; a file's name ends in .json.` }; // prettier-ignore
}
