import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import { ENTRY, REFUGE } from "../use-refuge";
import { useHasProblem, useProblem } from "./problems";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  toggle: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular }, // prettier-ignore
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly index: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One entry of a list: what it is called, and what can be done with it as a whole. */
export function EntryRow({ id, name, path, index, count, open, onToggle, onMove, onRemove, children }: Props) {
  const styles = useStyles();
  const problem = useProblem(path);
  const hasProblem = useHasProblem(path);
  const place = `${index + 1} of ${count}`;
  return (
    <li {...ENTRY} tabIndex={-1}>
      <div className={styles.row}>
        <Button
          id={`${id}-toggle`}
          {...REFUGE}
          size="small"
          appearance="subtle"
          className={styles.toggle}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={onToggle}
        >
          {name}
          {hasProblem && " (to be put right)"}
        </Button>
        <Button
          id={`${id}-up`}
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={`Move up: ${name}, ${place}`}
          disabledFocusable={index === 0}
          onClick={() => {
            onMove(index - 1);
          }}
        />
        <Button
          id={`${id}-down`}
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={`Move down: ${name}, ${place}`}
          disabledFocusable={index === count - 1}
          onClick={() => {
            onMove(index + 1);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Remove: ${name}, ${place}`}
          onClick={onRemove}
        />
      </div>
      {problem !== undefined && (
        <Caption1 as="p" className={styles.problem}>
          {problem}
        </Caption1>
      )}
      {open && <div className={styles.panel}>{children}</div>}
    </li>
  );
}
