/** The page that Help opens, out of the text of docs/user-guide.md. */
export function helpPage(markdown: string): string;
