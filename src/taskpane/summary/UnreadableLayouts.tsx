import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { passedOverWords } from "../../read/passed-over-words";
import { ConfirmButton } from "../ConfirmButton";
import { usePaneState } from "../use-pane";
import { performForgetLayouts } from "./changing";

/** Layouts that are kept and cannot be read: they stay until the officer throws them away. */
export function UnreadableLayouts() {
  const { passedOver } = usePaneState();
  const unreadable = passedOver.find(({ reason }) => reason === "layouts-unreadable");
  if (!unreadable) return null;
  return (
    <MessageBar intent="warning" layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>Your layouts could not be used</MessageBarTitle> {passedOverWords(unreadable)}
      </MessageBarBody>
      <MessageBarActions>
        <ConfirmButton
          label="Throw them away"
          question="Throw away all layouts of your own in this workbook?"
          onConfirm={() => void performForgetLayouts()}
        />
      </MessageBarActions>
    </MessageBar>
  );
}
