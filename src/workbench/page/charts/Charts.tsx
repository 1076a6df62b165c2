import { makeStyles } from "@fluentui/react-components";
import { ArcElement, BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, Title } from "chart.js"; // prettier-ignore
import { useEffect, useRef } from "react";
import type { ChartView } from "../../view/charts";
import { HEADER_HEIGHT, HEADER_WIDTH } from "../grid/geometry";
import { configOf, wordsOf } from "./chart-config";
import { valueLabels } from "./value-labels";

Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, Title); // prettier-ignore

const useStyles = makeStyles({
  layer: { position: "absolute", top: 0, left: 0, zIndex: 2 },
  box: {
    position: "absolute",
    boxSizing: "border-box",
    border: "1px solid #D9D9D9",
    backgroundColor: "#FFFFFF",
    color: "#595959",
    overflow: "hidden",
  },
});

/** The charts of a sheet, over its cells. */
export function Charts({ charts }: { readonly charts: readonly ChartView[] }) {
  const styles = useStyles();
  return (
    <div className={styles.layer}>
      {charts.map((chart) => (
        <OneChart key={chart.id} chart={chart} />
      ))}
    </div>
  );
}

function OneChart({ chart }: { readonly chart: ChartView }) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { left, top, width, height } = chart.box;
  useEffect(() => {
    const config = configOf(chart);
    if (canvas.current === null || config === null) return undefined;
    const drawn = new Chart(canvas.current, { ...config, plugins: [valueLabels(chart)] });
    return () => {
      drawn.destroy();
    };
  }, [chart]);
  return (
    <div className={styles.box} style={{ left: HEADER_WIDTH + left, top: HEADER_HEIGHT + top, width, height }}>
      <canvas ref={canvas} role="img" aria-label={wordsOf(chart)} />
    </div>
  );
}
