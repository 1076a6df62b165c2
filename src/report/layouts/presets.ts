import { layoutSchema, type Layout } from "../layout";
import { BY_SERVICE_AND_OBJECTIVE } from "./by-service-and-objective";
import { BY_THEME } from "./by-theme";
import { SIDE_BY_SIDE } from "./side-by-side";
import { STANDARD } from "./standard";
import { STATUSES_BY_SERVICE } from "./statuses-by-service";
import { THREE_CLASSES } from "./three-classes";

export const DEFAULT_LAYOUT: Layout = layoutSchema.parse(STANDARD);

/** The layouts as shipped, the default first. An officer may pick one as it is, or change it and save it as another. */
export const LAYOUTS: readonly Layout[] = [
  DEFAULT_LAYOUT,
  ...[BY_THEME, SIDE_BY_SIDE, STATUSES_BY_SERVICE, THREE_CLASSES, BY_SERVICE_AND_OBJECTIVE].map((layout) =>
    layoutSchema.parse(layout),
  ),
];

/** The layout that is called so: the council's own before a shipped one. Null where there is none any more. */
export function layoutOf(id: string, own: readonly Layout[] = []): Layout | null {
  return [...own, ...LAYOUTS].find((layout) => layout.id === id) ?? null;
}
