import { Button, Menu, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components"; // prettier-ignore
import { BugRegular } from "@fluentui/react-icons/svg/bug";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** For testers: what goes wrong the next time the add-in speaks to the workbook. */
export function Faults() {
  const workbench = useWorkbench();
  const host = useWorkbenchState().workbook?.host;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<BugRegular />}
          disabledFocusable={host === undefined}
          aria-label="Faults"
          title="Faults"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>The next time the add-in asks Excel</MenuGroupHeader>
            {host?.faults.map(({ code, label }) => (
              <MenuItem
                key={code}
                onClick={() => {
                  host.fault(code);
                  workbench.say({
                    intent: "info",
                    text: `The next time: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`,
                  });
                }}
              >
                {label}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
