import { shortened } from "../../kpi/problem-words";

/** The id that goes with a name: 'by-theme-our-own' for 'By theme, our own'. */
export function slug(name: string): string {
  const letters = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return letters === "" ? "layout" : letters;
}

/** What an unreadable layout calls itself, to begin a sentence with. */
export function quotedName(layout: unknown): string {
  const name = typeof layout === "object" && layout !== null && "name" in layout ? layout.name : null;
  return typeof name === "string" ? `'${shortened(name)}':` : "One has no name:";
}
