import { Caption1, Field, Select } from "@fluentui/react-components";
import type { KeptLayouts } from "../../report/layouts/kept-layouts";
import { chosenOf, layoutsToPick } from "../../report/layouts/kept-layouts";
import { layoutOf } from "../../report/layouts/presets";
import type { Layout } from "../../report/layout";
import { useNarrow } from "../narrow";
import { useIsWorking } from "../use-pane";
import { performChoose } from "./changing";

/** Which tables the summary has: the council's own layouts before those that are shipped. */
export function LayoutPicker({ layouts }: { readonly layouts: KeptLayouts }) {
  const narrow = useNarrow();
  const working = useIsWorking();
  const { own, chosen } = layouts;
  const shipped = layoutsToPick(layouts).filter((layout) => !own.includes(layout));
  const isGone = layoutOf(chosen, own) === null;
  return (
    <div>
      <Field label="Layout" size="small" className={narrow.field}>
        <Select
          className={narrow.whole}
          select={{ className: narrow.picked }}
          value={chosenOf(layouts).id}
          aria-disabled={working}
          onChange={(_, { value }) => {
            // Not disabled while something is at work: that would take the focus away.
            if (!working) void performChoose(value);
          }}
        >
          {own.length > 0 && <optgroup label="Your own">{own.map(option)}</optgroup>}
          <optgroup label="As shipped">{shipped.map(option)}</optgroup>
        </Select>
      </Field>
      {isGone && <Caption1>The layout that was chosen, '{chosen}', is not there any more.</Caption1>}
    </div>
  );
}

function option({ id, name }: Layout) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  );
}
