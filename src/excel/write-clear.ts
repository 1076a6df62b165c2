import type { Draft } from "./write-attempt";
import type { Job } from "./write-sheet";

/** What it takes to empty a sheet of ours that is filled where it stands. */
export function clearJobs({ id }: Draft): Job[] {
  return [
    {
      bytes: 2000,
      queue: (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.freezePanes.unfreeze();
        sheet.getRange().clear();
      },
    },
  ];
}
