import { waitFor } from "@testing-library/react";
import axe from "axe-core";

/** jsdom lays nothing out, so what needs pixels (contrast, the size of a target) is looked at in a browser instead. */
export async function violations(container: HTMLElement): Promise<string[]> {
  const pixels = { "color-contrast": { enabled: false }, "target-size": { enabled: false } };
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // The pane goes on while it is looked at, which takes long where much is unfolded.
  const look = () => axe.run(container, { runOnly: { type: "tag", values: tags }, rules: pixels });
  const result = await waitFor(look, { timeout: 120_000 });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
