import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

/** What went wrong, or what else there is to say; it stays until it is put away. */
export function NoticeBar() {
  const workbench = useWorkbench();
  const { notice } = useWorkbenchState();
  return (
    <div role={notice?.intent === "error" ? "alert" : "status"}>
      {notice !== null && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Put this message away"
                icon={<DismissRegular />}
                onClick={() => {
                  workbench.say(null);
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
