import { RULE_IDS } from "../check/rules";
import type { Outcome } from "../excel/outcome";
import { withExcel } from "../excel/run";
import { keepProfile, loadProfile } from "../excel/settings";
import { parseProfileText, type ProfileChoices, type ProfileResult } from "../kpi/profile";
import { changedProfile, type ProfileChange } from "../kpi/profile-file";

/** What the council has chosen, as it is kept in the open workbook. */
export async function readProfile(): Promise<Outcome<ProfileChoices>> {
  return await withExcel(kept);
}

/** Keeps a change of the settings in the workbook. Check again to see what it changes. */
export async function changeProfile(change: ProfileChange): Promise<Outcome<ProfileChoices>> {
  return await withExcel(async (context) => {
    const before = await kept(context);
    // What cannot be read is left as it is: it may be of a newer Quarter Ready.
    return before.ok ? await keep(context, changedProfile(before.value, change, RULE_IDS)) : before;
  });
}

/** Keeps what a file says instead of what was kept, readable or not. An empty group, '{}', starts afresh. */
export async function importProfile(json: string): Promise<Outcome<ProfileChoices>> {
  return await withExcel((context) => keep(context, parseProfileText(json, RULE_IDS)));
}

async function kept(context: Excel.RequestContext): Promise<Outcome<ProfileChoices>> {
  const read = loadProfile(context);
  await context.sync();
  const result = read();
  return result.ok
    ? { ok: true, value: result.profile }
    : { ok: false, failure: { kind: "profile-unreadable", problems: result.problems } };
}

async function keep(context: Excel.RequestContext, result: ProfileResult): Promise<Outcome<ProfileChoices>> {
  if (!result.ok) return { ok: false, failure: { kind: "profile-refused", problems: result.problems } };
  keepProfile(context, result.profile);
  await context.sync();
  return { ok: true, value: result.profile };
}
