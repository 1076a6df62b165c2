/** Something to queue for a sheet, and about how large it is in the request, in bytes. */
export interface Job {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** About what one formatting action takes in a request. */
const ACTION = 400;

/** Makes jobs for one sheet. */
export function jobsFor(sheetId: string): (actions: number, act: (sheet: Excel.Worksheet) => void) => Job {
  return (actions, act) => sized(sheetId, actions * ACTION, act);
}

/** A job of which the size is known better than by its actions. */
export function sized(sheetId: string, bytes: number, act: (sheet: Excel.Worksheet) => void): Job {
  return {
    bytes,
    queue: (context) => {
      act(context.workbook.worksheets.getItem(sheetId));
    },
  };
}
