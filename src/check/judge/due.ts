import { saidIn, type Item } from "../../kpi/item";
import type { Quarter } from "../../kpi/period";
import type { Profile } from "../../kpi/profile";
import { fold } from "../../kpi/text";

const ANNUAL = /^(?:annual|annually|yearly|every year|each year|once a year|financial year)\b/;
const HALF_YEARLY = /^(?:half[- ]?yearly|six[- ]?monthly|6[- ]?monthly|bi-?annual|bi-?annually|twice a year|every six months)\b/; // prettier-ignore

/** Nearly all rows say 'Quarterly' or 'Monthly', and need no closer look. */
const OFTEN = /^[qm]/i;

/** Whether how often it is measured says that this is not its quarter. A figure and a rating may stand there all the same. */
export function isOutOfTurn(item: Item, quarter: Quarter | null, { due }: Profile): boolean {
  const frequency = quarter && saidIn(item.fields.frequency);
  if (!frequency || OFTEN.test(frequency)) return false;
  const folded = fold(frequency);
  if (ANNUAL.test(folded)) return !due.annual.includes(quarter.quarter);
  return HALF_YEARLY.test(folded) && !due.halfYearly.includes(quarter.quarter);
}
