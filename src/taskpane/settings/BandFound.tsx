import { placeOf } from "../../kpi/address";
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { bandInferredInSteps } from "../../check/tolerance-tried";
import type { Checked } from "../../commands/outcome";
import { counted } from "../../kpi/counted";
import { said, type Item } from "../../kpi/item";
import type { Tolerance } from "../../kpi/profile";
import { Fold } from "../Fold";
import { CellsBySheet } from "./CellsBySheet";
import { useInTurn } from "./in-turn";
import { isSame } from "./tolerance-draft";
import { toleranceName } from "./tolerance-words";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  words: { margin: 0 },
});

interface Props {
  readonly checked: Checked;
  readonly onUse: (band: Tolerance) => void;
}

/** Which tolerance the ratings in the workbook seem to follow, on what that rests, and what breaks it. */
export function BandFound({ checked: { book, settings }, onUse }: Props) {
  const styles = useStyles();
  const band = useInTurn(useCallback(() => bandInferredInSteps(book, settings.profile), [book, settings.profile]));
  if (band === undefined) return null;
  if (band === null)
    return (
      <Caption1 as="p" className={styles.words}>
        The ratings in this workbook tell no tolerance: too few of them stand beside a target and a figure, or too many
        follow none that councils publish.
      </Caption1>
    );
  const { tested, agreeing, breaking, tolerance } = band;
  return (
    <div className={styles.found}>
      <Body1 as="p" className={styles.words}>
        {tested === agreeing
          ? `All ${counted(tested, "rating")} that can be held against figures here agree`
          : `${agreeing} of the ${counted(tested, "rating")} that can be held against figures here agree`}{" "}
        with &lsquo;{toleranceName(tolerance)}&rsquo;.
      </Body1>
      {breaking.length > 0 && (
        <Fold summary={breaking.length === 1 ? "1 does not" : `${breaking.length} do not`}>
          <CellsBySheet title="Ratings that do not agree" cells={breaking.map(cellOf)} />
        </Fold>
      )}
      {!isSame(tolerance, settings.profile.tolerance) && (
        <Button
          size="small"
          onClick={() => {
            onUse(tolerance);
          }}
        >
          Try &lsquo;{toleranceName(tolerance)}&rsquo;
        </Button>
      )}
    </div>
  );
}

function cellOf(item: Item) {
  const place = placeOf(item.fields.rating ?? item.fields.status ?? { row: item.row, column: 0 });
  return { sheet: item.sheet, place, reference: said(item, "reference") };
}
