import { Field, Select } from "@fluentui/react-components";
import type { Finding } from "../check/finding";
import { counted } from "../kpi/counted";
import { cellName } from "./wording";

/** A list of more would be no help: they are explained together, or cell by cell once the first are. */
const MOST_CHOICES = 200;

export const ALL = "all";

/** Those of the choice; none where another check has taken the chosen one away, so that no reason spreads unasked. */
export function chosenOf(findings: readonly Finding[], choice: string): readonly Finding[] {
  return choice === ALL ? findings : findings.filter((finding) => cellName(finding) === choice);
}

interface Props {
  readonly findings: readonly Finding[];
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

/** Which cells a reason is for: all that say the same, or one of them. */
export function WhichCells({ findings, choice, onChoose }: Props) {
  const isGone = chosenOf(findings, choice).length === 0;
  return (
    <Field
      label="For"
      size="small"
      validationMessage={isGone ? "That cell is not listed any more. Choose again." : null}
    >
      <Select
        value={isGone ? "" : choice}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {isGone && <option value="">None chosen</option>}
        <option value={ALL}>All {counted(findings.length, "cell")}</option>
        {findings
          .slice(0, MOST_CHOICES)
          .map(cellName)
          .map((name) => (
            <option key={name}>{name}</option>
          ))}
      </Select>
    </Field>
  );
}
