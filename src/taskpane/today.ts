/**
 * The date on the officer's calendar (2022-07-15). Not toISOString, whose day is UTC's: in British Summer Time that
 * is yesterday until one in the morning.
 */
export function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
