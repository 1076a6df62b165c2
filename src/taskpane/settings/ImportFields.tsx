import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { importProfile } from "../../commands/profile";
import type { ProfileChoices } from "../../kpi/profile";
import { saysNothing } from "../../kpi/profile-file";
import { ConfirmButton } from "../ConfirmButton";
import { useIsWorking } from "../use-pane";
import { useKeeping } from "./changing";
import { Problems } from "./Problems";
import { textOfFile } from "./settings-file";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Null where those that are kept cannot be read. */
  readonly choices: ProfileChoices | null;
}

/** Settings from elsewhere take the place of all that are kept, or those that are shipped do. */
export function ImportFields({ choices }: Props) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const working = useIsWorking();
  const { problems, keep } = useKeeping();
  const [typed, setTyped] = useState("");
  const [notRead, setNotRead] = useState<readonly string[]>([]);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = await textOfFile(file);
    if (read.ok) setTyped(read.text);
    setNotRead(read.ok ? [] : [read.problem]);
    // The same file can be chosen again once it was put right.
    target.value = "";
  };
  const use = async (): Promise<void> => {
    setNotRead([]);
    if (working || typed.trim() === "") return;
    if (await keep(() => importProfile(typed), "These settings are used from now on.")) setTyped("");
  };
  return (
    <>
      {/* A browser draws its own button for this, in its own language and colours. */}
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="A settings file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => void choose(event)}
      />
      <Button size="small" className={styles.button} onClick={() => picker.current?.click()}>
        Choose a settings file
      </Button>
      <Field
        label="Text of the settings"
        size="small"
        hint="Of the file, or pasted. It takes the place of all settings in this workbook, columns apart."
      >
        <Textarea
          value={typed}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={working || typed.trim() === ""}
        onClick={() => void use()}
      >
        Use these settings
      </Button>
      <Problems problems={notRead.length > 0 ? notRead : problems} />
      {choices !== null && saysNothing(choices) ? (
        <Caption1 as="p" className={styles.words}>
          Everything is as shipped.
        </Caption1>
      ) : (
        <ConfirmButton
          label="Everything as shipped"
          question="Throw away all settings in this workbook? Export them first if they may be wanted again."
          onConfirm={() => void keep(() => importProfile("{}"), "Everything is as shipped again.")}
        />
      )}
    </>
  );
}
