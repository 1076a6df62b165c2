import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Layout } from "../../report/layout";
import { layoutText } from "../../report/layouts/kept-layouts";
import { Fold } from "../Fold";
import { performImport } from "../summary/changing";
import { CopyButton } from "../summary/CopyButton";
import { useIsWorking } from "../use-pane";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
  text: {
    maxHeight: "120px",
    overflow: "auto",
    margin: 0,
    fontSize: tokens.fontSizeBase100,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** A layout goes to another workbook, or to the command line, as text. */
export function PassOn({ layout }: { readonly layout: Layout }) {
  const styles = useStyles();
  const working = useIsWorking();
  const shown = useRef<HTMLPreElement>(null);
  const [typed, setTyped] = useState("");
  const text = layoutText(layout);
  const bring = async (): Promise<void> => {
    if (!working && typed.trim() !== "" && (await performImport(typed))) setTyped("");
  };
  return (
    <Fold summary="Use in another workbook">
      <div className={styles.fields}>
        <pre ref={shown} tabIndex={0} aria-label={`The layout '${layout.name}' as text`} className={styles.text}>
          {text}
        </pre>
        <div>
          <CopyButton of={`the layout '${layout.name}' as text`} text={text} shownIn={shown} />
        </div>
        <Field label="Text of a layout from elsewhere" size="small">
          <Textarea
            value={typed}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <Button size="small" className={styles.button} disabledFocusable={working} onClick={() => void bring()}>
          Bring it in
        </Button>
      </div>
    </Fold>
  );
}
