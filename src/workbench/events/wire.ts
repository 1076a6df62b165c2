/** The client's number for events of the workbook among the messages of RichApi. */
export const RICH_API_EVENTS = 65_536;
