import { wordsFor } from "../../check/catalogue";
import { cellAddress } from "../../kpi/address";
import { fold } from "../../kpi/text";
import type { KnownFinding } from "./known";

export type Search = (query: string) => readonly KnownFinding[];

/**
 * A search over what a finding says, its reference, cell, sheet, responsible officer, service, and the reason that was
 * given. Where some say just what was typed, it is those; else those with every word of it. Case and spaces count for
 * nothing.
 */
export function searchOf(known: readonly KnownFinding[]): Search {
  let texts: readonly Searchable[] | undefined;
  return (query) => {
    const asked = fold(query);
    if (asked === "") return known;
    // Made once, and only for an officer who searches.
    texts ??= known.map((one) => ({ one, text: textOf(one) }));
    const exact = texts.filter(({ text }) => text.includes(asked));
    const words = asked.split(" ");
    const found = exact.length > 0 ? exact : texts.filter(({ text }) => words.every((word) => text.includes(word)));
    return found.map(({ one }) => one);
  };
}

interface Searchable {
  readonly one: KnownFinding;
  readonly text: string;
}

function textOf({ finding, owner, service, explanation }: KnownFinding): string {
  const { title, what, todo } = wordsFor(finding);
  const { reference, place, sheet, fix } = finding;
  const parts = [reference, reference?.replace(/\s/g, ""), cellAddress(place), sheet, owner, service, title, what, todo, fix?.value, explanation?.reason, explanation?.by]; // prettier-ignore
  return fold(parts.filter((part) => part !== null && part !== undefined).join(" \n "));
}
