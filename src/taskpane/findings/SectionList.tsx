import { useMemo } from "react";
import type { Checked } from "../../commands/outcome";
import type { Fixes } from "../fixes-of";
import { ShowMore, useBounded } from "../ShowMore";
import type { KnownFinding } from "./known";
import { SectionFindings } from "./SectionFindings";
import { sectionsOf } from "./sections";
import type { Grouping } from "./view";

const FIRST = 10;
const MORE = 20;

interface Props {
  readonly known: readonly KnownFinding[];
  readonly by: Exclude<Grouping, "rule">;
  readonly checked: Checked;
  readonly fixes: Fixes;
}

const MANY = { owner: "responsible officers", service: "services", sheet: "sheets" } as const;

/** What was found, by responsible officer, service or sheet. */
export function SectionList({ known, by, checked, fixes }: Props) {
  const sections = useMemo(() => sectionsOf(known, by), [known, by]);
  const bounded = useBounded(sections, FIRST, MORE);
  return (
    <>
      {bounded.shown.map((section) => (
        <SectionFindings key={`${section.missing} ${section.name}`} section={section} checked={checked} fixes={fixes} />
      ))}
      <ShowMore bounded={bounded} of={MANY[by]} />
    </>
  );
}
