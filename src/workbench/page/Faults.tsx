import { BugRegular } from "@fluentui/react-icons/svg/bug";
import { DropMenu } from "./DropMenu";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** For testers: what goes wrong the next time the add-in speaks to the workbook. */
export function Faults() {
  const workbench = useWorkbench();
  const host = useWorkbenchState().workbook?.host;
  const faults = host?.faults ?? [];
  return (
    <DropMenu
      button={{
        icon: <BugRegular />,
        disabledFocusable: host === undefined,
        "aria-label": "Faults",
        title: "Faults",
      }}
      heading="The next time the add-in asks Excel"
      entries={faults.map(({ code, label }) => ({ id: code, label }))}
      onChoose={(code) => {
        const { label = code } = faults.find((each) => each.code === code) ?? {};
        host?.fault(code);
        workbench.say({ intent: "info", text: `The next time: ${label.charAt(0).toLowerCase()}${label.slice(1)}.` });
      }}
    />
  );
}
