import { ROLES, type Role } from "../kpi/role";
import type { ColumnPlan } from "./columns";
import { titleAbove } from "./headers";
import { CONFIRMED, EXACT, PERIOD_ALONE, type HeadingMatch } from "./headings";
import type { Grounds, Register, UnderstoodTable } from "./register";
import type { Table } from "./tables";

/** A table as it was understood, for the officer to see: register or not. */
export function understoodTable(
  { sheet, header, mapped }: Table,
  plan: ColumnPlan,
  register: Register | null,
): UnderstoodTable {
  const roles = new Map(ROLES.map((role) => [plan.columns[role], role]));
  return {
    sheet: sheet.name,
    header: { top: header.top, bottom: header.row, left: header.left, right: header.right },
    title: titleAbove(sheet, header),
    ignored: mapped?.ignored ?? false,
    picked: mapped?.picked ?? false,
    items: register?.items.length ?? null,
    kind: register?.kind ?? null,
    doubts: register ? plan.doubts : [],
    columns: header.cells.map(({ column, heading, match, refused }) => ({
      column,
      heading,
      role: roles.get(column) ?? match?.role ?? null,
      chosen: roles.has(column),
      confirmed: match?.strength === CONFIRMED || refused === true,
      restsOn: groundsOf(match, roles.get(column)),
    })),
  };
}

function groundsOf(match: HeadingMatch | null, role: Role | undefined): Grounds | null {
  if (!match || (role !== undefined && role !== match.role)) return role === undefined ? null : "content";
  if (match.strength === CONFIRMED) return "officer";
  if (match.strength === PERIOD_ALONE) return "period";
  return match.strength === EXACT ? "heading" : "part-of-heading";
}
