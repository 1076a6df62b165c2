import { quarterName } from "../../kpi/period";
import type { Book } from "../../read/register";

/** An item as a message speaks of it. */
export interface MessageItem {
  readonly reference: string;
  readonly measure: string;
  readonly wants: readonly { readonly title: string; readonly text: string }[];
}

/** A message in the parts that may be set apart where one cell cannot hold it. */
export interface MessageParts {
  readonly greeting: string;
  readonly points: readonly string[];
  readonly closing: string;
}

/**
 * A message to a responsible officer as plain text, to be pasted into an e-mail.
 * @param owner as the workbook names them; null where nobody is named
 */
export function messageFor(book: Pick<Book, "quarter">, owner: string | null, items: readonly MessageItem[]): string {
  const { greeting, points, closing } = messageParts(book, owner, items);
  return [greeting, ...points, closing].join("\n\n");
}

export function messageParts(
  { quarter }: Pick<Book, "quarter">,
  owner: string | null,
  items: readonly MessageItem[],
): MessageParts {
  const period = quarter ? ` for ${quarterName(quarter)}` : "";
  const asks =
    owner === null
      ? `These rows of the performance return${period} name no responsible officer. If one is yours, please say so, and send what is missing.`
      : `Before the performance return${period} can be submitted, I need the following from you.`;
  return {
    greeting: `${greetingOf(owner)},\n\n${asks}`,
    points: items.map((item, index) => point(item, index + 1)),
    closing: "Please reply with the answers, or enter them in the workbook and tell me. Thank you.",
  };
}

/** Most cells name a post, and a post is not greeted: only who is written with a title is known to be a person. */
function greetingOf(owner: string | null): string {
  const person = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.? [\p{L}'’. -]+$/u.exec(owner ?? "")?.[0];
  return person === undefined ? "Hello" : `Hello ${person}`;
}

function point(item: MessageItem, number: number): string {
  const wants = item.wants.map(({ title, text }) => `   - ${title}: ${text}`);
  return [`${number}. ${nameOf(item)}`, ...wants].join("\n");
}

/** 'HSG 4, Rent lost through empty homes'. */
export function nameOf({ reference, measure }: MessageItem): string {
  return [reference, measure].filter((text) => text !== "").join(", ") || "A row without a reference and a measure";
}
