import { useState } from "react";
import { failureWords } from "../../commands/failure-words";
import { changeProfile } from "../../commands/profile";
import type { Failure, Outcome } from "../../excel/outcome";
import type { ProfileChoices } from "../../kpi/profile";
import type { ProfileChange } from "../../kpi/profile-file";
import { keepAndCheck } from "../corrections";

/** Keeps something in the workbook and checks again, and holds why that was refused, to be told in place. */
export interface Keeping {
  /** What is wrong, sentence by sentence; empty where nothing is. */
  readonly problems: readonly string[];
  readonly keep: (run: () => Promise<Outcome<ProfileChoices>>, said: string) => Promise<boolean>;
  readonly change: (change: ProfileChange, said: string) => Promise<boolean>;
}

export function useKeeping(): Keeping {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const keep: Keeping["keep"] = async (run, said) => {
    setProblems([]);
    const kept = await keepAndCheck(run, said, (failure) => {
      setProblems(problemsOf(failure));
    });
    return kept !== null;
  };
  return { problems, keep, change: (change, said) => keep(() => changeProfile(change), said) };
}

/** Each problem by itself, where there may be several. */
function problemsOf(failure: Failure): readonly string[] {
  return failure.kind === "profile-refused"
    ? ["These settings can't be used, so nothing has been changed.", ...failure.problems]
    : [failureWords(failure)];
}
