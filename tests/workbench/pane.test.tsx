import { render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import { opened } from "./support";

function SheetNames(): React.JSX.Element {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    void Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      setNames(worksheets.items.map(({ name }) => name));
    });
  }, []);
  return <p>{names.join(", ")}</p>;
}

test("a pane in jsdom talks to the very same host, whose bytes are Uint8Arrays of its own realm", async () => {
  const host = await opened();
  render(<SheetNames />);
  expect(await screen.findByText("Sheet1")).toBeTruthy();
  const bytes = host.save();
  expect(bytes).toBeInstanceOf(Uint8Array);
  await opened(bytes);
  expect(Object.keys(window).filter((name) => /^(OSF|Microsoft|Sys|Type)$/.test(name))).toEqual([]);
});
