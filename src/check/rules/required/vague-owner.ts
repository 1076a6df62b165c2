import { fold, tidy } from "../../../kpi/text";
import type { Register } from "../../../read/register";
import { raise } from "../../raise";
import type { RegisterRule } from "../../rule";
import { shiftedRows } from "../structure/shifted-cells";
import { cellsSaying, countsOf } from "../vocabulary/column-values";
import { ownerKind, type OwnerKind } from "./owner-words";

/** Where so many rows, and half of all, name their owner in one such way, the council means to. */
const CUSTOM = { rows: 4, share: 0.5 } as const;

/** A column that asks for a team is rightly given one. */
const ASKS_FOR_TEAM = /\b(?:team|service|department|directorate|unit|division|section)s?\b/i;

export const vagueOwner: RegisterRule<"vague-owner"> = {
  id: "vague-owner",
  severity: "advice",
  *check(register) {
    const vague = vagueTexts(register);
    if (vague.size === 0) return;
    const { owner: heading = "" } = register.headings;
    const shifted = shiftedRows(register);
    for (const { item, field, text } of cellsSaying(register, "owner", vague)) {
      const kind = vague.get(text);
      // An owner that is written once for many rows is told of once.
      if (!kind || field.row !== item.row || shifted.has(item.row)) continue;
      yield raise(item, field, { heading, text, kind });
    }
  },
};

function vagueTexts(register: Register): ReadonlyMap<string, OwnerKind> {
  const vague = new Map<string, OwnerKind>();
  const rows = new Map<OwnerKind, number>();
  let all = 0;
  const services = new Set([...countsOf(register, "service").keys()].map(fold));
  for (const [text, count] of countsOf(register, "owner")) {
    all += count;
    const kind = ownerKind(lines(text)) ?? (services.has(fold(text)) ? "team" : null);
    if (kind === null) continue;
    vague.set(text, kind);
    rows.set(kind, (rows.get(kind) ?? 0) + count);
  }
  const asksForTeam = ASKS_FOR_TEAM.test(register.headings.owner ?? "");
  const isCustom = (kind: OwnerKind): boolean => {
    const count = rows.get(kind) ?? 0;
    const meant = count >= CUSTOM.rows && count >= all * CUSTOM.share;
    return (kind === "team" && (asksForTeam || meant)) || (kind === "several" && meant);
  };
  return new Map([...vague].filter(([, kind]) => !isCustom(kind)));
}

/** Tidied, but for the line breaks, which part people as a comma does. */
function lines(text: string): string {
  return text.includes("\n") ? text.split("\n").map(tidy).join("\n") : tidy(text);
}
