import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { DropMenu } from "./DropMenu";
import { readFile, readSample, sampleNames } from "./files";
import { useSave } from "./use-files";
import { useWorkbench, useWorkbenchState } from "./use-workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  room: { flexGrow: 1 },
});

/** The workbook's name, and what can be done with its file. */
export function TitleBar({ children }: { readonly children?: ReactNode }) {
  const styles = useStyles();
  const workbench = useWorkbench();
  const { workbook, isUnsaved, isOpening } = useWorkbenchState();
  const save = useSave();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <Text as="h1" weight="semibold" size={400} className={styles.name}>
        {workbook?.name ?? "Quarter Ready"}
      </Text>
      <Text size={200} className={styles.state} role="status">
        {isOpening ? <Spinner size="tiny" label="Opening…" /> : isUnsaved ? "Not saved" : ""}
      </Text>
      <span className={styles.room} />
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label="Workbook to open"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again.
          event.target.value = "";
          if (file !== undefined) workbench.offer(file.name, () => readFile(file));
        }}
      />
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => {
          workbench.prepare();
          chooser.current?.click();
        }}
      >
        Open…
      </Button>
      <Samples />
      <Button appearance="subtle" icon={<SaveRegular />} disabledFocusable={workbook === null} onClick={save}>
        Save
      </Button>
      {children}
    </div>
  );
}

function Samples() {
  const workbench = useWorkbench();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    sampleNames().then(setNames, () => {
      setNames([]);
    });
  }, []);
  return (
    <DropMenu
      button={{ icon: <DocumentTableRegular />, children: "Samples" }}
      heading={names.length === 0 ? "No samples here" : "Workbooks to try"}
      entries={names.map((name) => ({ id: name, label: name }))}
      onChoose={(name) => {
        workbench.offer(name, () => readSample(name), true);
      }}
    />
  );
}
