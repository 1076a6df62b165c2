import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ProfileChoices } from "../../kpi/profile";
import { list } from "../../kpi/counted";
import { useIsWorking } from "../use-pane";
import { useKeeping } from "./changing";
import { Problems } from "./Problems";

const QUARTERS = [1, 2, 3, 4] as const;
const OFTEN = { annual: "Measured once a year", halfYearly: "Measured twice a year" } as const;

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200 },
  ticks: { display: "flex", flexWrap: "wrap" },
});

/** In which quarters that falls due which is not measured in each. */
export function DueFields({ choices: { due } }: { readonly choices: ProfileChoices }) {
  const styles = useStyles();
  const working = useIsWorking();
  const { problems, change } = useKeeping();
  const toggle = (often: keyof typeof OFTEN, quarter: (typeof QUARTERS)[number], isOn: boolean): void => {
    const chosen = QUARTERS.filter((one) => (one === quarter ? isOn : due[often].includes(one)));
    const when = chosen.length === 0 ? "in no quarter" : `in ${list(chosen.map((one) => `Q${one}`))}`;
    if (!working) void change({ due: { [often]: chosen } }, `${OFTEN[often]}: due ${when}.`);
  };
  return (
    <>
      {(["annual", "halfYearly"] as const).map((often) => (
        <fieldset key={often} className={styles.group}>
          <legend className={styles.legend}>{OFTEN[often]}: due in</legend>
          <div className={styles.ticks}>
            {QUARTERS.map((quarter) => (
              <Checkbox
                key={quarter}
                label={`Q${quarter}`}
                checked={due[often].includes(quarter)}
                aria-disabled={working}
                onChange={(_, { checked }) => {
                  toggle(often, quarter, checked === true);
                }}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Problems problems={problems} />
    </>
  );
}
