import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { areaAddress } from "../kpi/address";
import type { UnderstoodTable } from "../read/register";
import { performGoTo } from "./actions";
import { performChange } from "./corrections";
import { isCorrected } from "./table-words";
import { useIsWorking } from "./use-pane";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** What can be done with a table as a whole. */
export function TableButtons({ table, hasLost }: { readonly table: UnderstoodTable; readonly hasLost: boolean }) {
  const styles = useStyles();
  const working = useIsWorking();
  const corrected = isCorrected(table) || hasLost;
  // Once there it stays, so that pressing it does not take the focus away.
  const [forgettable, setForgettable] = useState(corrected);
  if (corrected && !forgettable) setForgettable(true);
  const address = areaAddress(table.header);
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        title={`Select the header on '${table.sheet}'`}
        onClick={() => void performGoTo(table.sheet, address)}
      >
        Header at {address}
      </Button>
      <Button
        size="small"
        disabledFocusable={working}
        onClick={() => void performChange(table, { kind: "ignore", ignored: !table.ignored })}
      >
        {table.ignored ? "Read this table again" : "Leave this table out"}
      </Button>
      {forgettable && (
        <Button
          size="small"
          disabledFocusable={working || !corrected}
          onClick={() => void performChange(table, { kind: "forget" })}
        >
          Forget what I said
        </Button>
      )}
    </div>
  );
}
