import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Stands in for a pane that could not be drawn: without it React leaves an empty page. React itself reports the bug. */
export class Fallback extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert">
        <MessageBar intent="error" layout="multiline" shape="square">
          <MessageBarBody>
            <MessageBarTitle>The pane cannot be shown</MessageBarTitle> Close it and open it again from the Home tab.
            Your workbook has not been changed by this.
          </MessageBarBody>
        </MessageBar>
      </div>
    );
  }
}
