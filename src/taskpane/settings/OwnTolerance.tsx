import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { useNarrow } from "../narrow";
import type { ToleranceDraft, ToleranceRead } from "./tolerance-draft";

const BASES = { relative: "Per cent of the target", absolute: "The target's own unit (points, days, pounds)" } as const;
const LIMITS = { within: "is still amber", beyond: "is red" } as const;

interface Props {
  readonly draft: ToleranceDraft;
  readonly problems: Extract<ToleranceRead, { ok: false }>["problems"];
  readonly onChange: (draft: ToleranceDraft) => void;
}

/** Figures of the council's own. */
export function OwnTolerance({ draft, problems, onChange }: Props) {
  const narrow = useNarrow();
  const select = { className: narrow.whole, select: { className: narrow.picked } };
  return (
    <>
      <Field label="Counted in" size="small" className={narrow.field}>
        <Select
          {...select}
          value={draft.basis}
          onChange={(_, { value }) => {
            onChange({ ...draft, basis: value === "absolute" ? "absolute" : "relative" });
          }}
        >
          <option value="relative">{BASES.relative}</option>
          <option value="absolute">{BASES.absolute}</option>
        </Select>
      </Field>
      <Field label="Still green if missed by up to" size="small" validationMessage={problems.green ?? null}>
        <Input
          value={draft.green}
          inputMode="decimal"
          onChange={(_, { value }) => {
            onChange({ ...draft, green: value });
          }}
        />
      </Field>
      <Field label="Amber if missed by up to" size="small" validationMessage={problems.amber ?? null}>
        <Input
          value={draft.amber}
          inputMode="decimal"
          onChange={(_, { value }) => {
            onChange({ ...draft, amber: value });
          }}
        />
      </Field>
      <Field label="A miss by just that much" size="small" className={narrow.field}>
        <Select
          {...select}
          value={draft.limit}
          onChange={(_, { value }) => {
            onChange({ ...draft, limit: value === "beyond" ? "beyond" : "within" });
          }}
        >
          <option value="within">{LIMITS.within}</option>
          <option value="beyond">{LIMITS.beyond}</option>
        </Select>
      </Field>
      <Checkbox
        label="A greater miss is amber too, where the figure is no worse than a year ago"
        checked={draft.amberIfHeld}
        onChange={(_, data) => {
          onChange({ ...draft, amberIfHeld: data.checked === true });
        }}
      />
    </>
  );
}
