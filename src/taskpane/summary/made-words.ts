import { quarterName } from "../../kpi/period";
import type { KeptLayouts } from "../../report/layouts/kept-layouts";
import { layoutOf } from "../../report/layouts/presets";
import { longDate } from "../../report/words";
import type { WrittenBefore } from "../../report/written";

/** 'The summary in this workbook was made on 15 July 2022 by the layout 'Standard', for Q1 2022/23.' */
export function madeWords({ quarter, madeOn, layout }: WrittenBefore, { own }: Pick<KeptLayouts, "own">): string {
  const of = quarter === null ? "" : `, for ${quarterName(quarter)}`;
  const on = madeOn === null ? "" : ` on ${longDate(madeOn)}`;
  const name = layoutOf(layout, own)?.name;
  const by = name === undefined ? " by a layout that is not there any more" : ` by the layout '${name}'`;
  return `The summary in this workbook was made${on}${by}${of}.`;
}

/** What an officer reads where the sheets do not say any more what the workbook does. */
export function changedWords({ madeOn }: Pick<WrittenBefore, "madeOn">): string {
  const when = madeOn === null ? "" : ` on ${longDate(madeOn)}`;
  return `The workbook has changed since the summary was made${when}: make it again.`;
}
