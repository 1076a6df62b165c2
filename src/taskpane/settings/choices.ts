import { useEffect, useState } from "react";
import type { Checked } from "../../commands/outcome";
import { readProfile } from "../../commands/profile";
import type { ProfileChoices } from "../../kpi/profile";
import type { SettledProfile } from "../../read/detect-profile";
import { orFailure } from "../perform";
import { usePaneState } from "../use-pane";

/** What the council has chosen, out of what a workbook was checked with. */
export function choicesOf({ profile, blue }: Pick<SettledProfile, "profile" | "blue">): ProfileChoices {
  return { ...profile, blue: blue.from === "chosen" ? profile.blue : null };
}

/** The same where nothing could be checked, as it is kept in the workbook; null until that is read. */
export function useChoices(checked: Checked | null): ProfileChoices | null {
  const [kept, setKept] = useState<ProfileChoices | null>(null);
  const isResting = usePaneState().phase.kind !== "working";
  useEffect(() => {
    if (checked || !isResting) return;
    let isWanted = true;
    void orFailure(readProfile).then((outcome) => {
      if (isWanted) setKept(outcome.ok ? outcome.value : null);
    });
    return () => {
      isWanted = false;
    };
  }, [checked, isResting]);
  return checked ? choicesOf(checked.settings) : kept;
}
