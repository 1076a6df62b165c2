import { Checkbox } from "@fluentui/react-components";
import type { ProfileChoices } from "../../kpi/profile";
import { useIsWorking } from "../use-pane";
import { useKeeping } from "./changing";
import { Problems } from "./Problems";

/** Whether an error may be closed with a reason, as a warning may. */
export function ExplainFields({ choices: { explainErrors } }: { readonly choices: ProfileChoices }) {
  const working = useIsWorking();
  const { problems, change } = useKeeping();
  return (
    <>
      <Checkbox
        label="A thing to fix may be closed with a reason, as a warning may"
        checked={explainErrors}
        aria-disabled={working}
        onChange={(_, { checked }) => {
          if (!working) void change({ explainErrors: checked === true }, checked === true ? "Things to fix may be closed with a reason." : "Things to fix have to be fixed."); // prettier-ignore
        }}
      />
      <Problems problems={problems} />
    </>
  );
}
