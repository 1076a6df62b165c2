import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";

/** Shown instead of buttons that could not work. */
export function TooOld() {
  return (
    <main>
      <MessageBar intent="warning" layout="multiline" shape="square">
        <MessageBarBody>
          <MessageBarTitle>This Excel is too old</MessageBarTitle>
          Quarter Ready needs Excel 2021 or later, Microsoft 365, or Excel on the web. Open this workbook in one of
          those, and press Check there.
        </MessageBarBody>
      </MessageBar>
    </main>
  );
}
