import type { Draft } from "./write-attempt";
import { jobsFor, type Job } from "./write-job";

/** What it takes to empty a sheet of ours that is filled where it stands. */
export function clearJobs({ id }: Draft): Job[] {
  return [
    jobsFor(id)(5, (sheet) => {
      sheet.freezePanes.unfreeze();
      sheet.getRange().clear();
    }),
  ];
}
