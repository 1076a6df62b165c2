import { RULE_IDS } from "../check/rules";
import { NO_MAPPING, parseMapping, type Mapping } from "../kpi/mapping";
import { NO_CHOICES, parseProfile, type ProfileChoices, type ProfileResult } from "../kpi/profile";
import { essentials, saysNothing } from "../kpi/profile-file";

/** The settings of the add-in within the workbook: they travel with the file, and co-authors share them. */
const MAPPING = "QuarterReady.Mapping";
const PROFILE = "QuarterReady.Profile";

/** Queues what the officer has said of tables and columns; read it after the round trip. Null where it cannot be used. */
export function loadMapping(context: Excel.RequestContext): () => Mapping | null {
  const setting = context.workbook.settings.getItemOrNullObject(MAPPING);
  setting.load("value");
  return () => mappingIn(setting);
}

function mappingIn(setting: Excel.Setting): Mapping | null {
  return setting.isNullObject ? NO_MAPPING : parseMapping(setting.value);
}

/** Queues the keeping of it. A mapping that says nothing leaves no setting behind. */
export function keepMapping(context: Excel.RequestContext, mapping: Mapping): void {
  // Adding a setting that is there replaces it.
  const setting = context.workbook.settings.add(MAPPING, mapping);
  if (mapping.tables.length === 0) setting.delete();
}

/** Queues the council's own choices; read them after the round trip. The problems where they cannot be used. */
export function loadProfile(context: Excel.RequestContext): () => ProfileResult {
  const setting = context.workbook.settings.getItemOrNullObject(PROFILE);
  setting.load("value");
  return () => profileIn(setting);
}

function profileIn(setting: Excel.Setting): ProfileResult {
  return setting.isNullObject ? { ok: true, profile: NO_CHOICES } : parseProfile(setting.value, RULE_IDS);
}

/** Queues the keeping of them. Choices that say nothing leave no setting behind. */
export function keepProfile(context: Excel.RequestContext, choices: ProfileChoices): void {
  const setting = context.workbook.settings.add(PROFILE, essentials(choices));
  if (saysNothing(choices)) setting.delete();
}
