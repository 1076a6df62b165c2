import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ENTRY, LAST_REFUGE, REFUGE, useRefuge } from "../../src/taskpane/use-refuge";

interface Props {
  readonly entries: readonly string[];
  readonly heading?: boolean;
}

function Page({ entries, heading = true }: Props) {
  useRefuge();
  return (
    <>
      <h1 tabIndex={-1} {...LAST_REFUGE}>
        Title
      </h1>
      {heading && (
        <h2 tabIndex={-1} {...REFUGE}>
          Findings
        </h2>
      )}
      <ul>
        {entries.map((name) => (
          <li key={name} tabIndex={-1} {...ENTRY}>
            {name} <button type="button">Fix {name}</button>
          </li>
        ))}
      </ul>
      <p>Beside</p>
    </>
  );
}

async function focusOn(words: string): Promise<void> {
  await waitFor(() => {
    expect(document.activeElement?.textContent).toBe(words);
  });
}

describe("when what has the focus goes away, the focus", () => {
  it.each<[string, Props, string]>([
    ["goes on to the next entry", { entries: ["one", "three"] }, "three Fix three"],
    ["goes to the heading above where no entry follows", { entries: ["one"] }, "Findings"],
    ["goes to the title where nothing near is left", { entries: [], heading: false }, "Title"],
  ])("%s", async (_, after, words) => {
    const { rerender } = render(<Page entries={["one", "two", "three"]} />);
    screen.getByRole("button", { name: "Fix two" }).focus();
    rerender(<Page {...after} />);
    await focusOn(words);
  });

  it("is left where it is as long as what has it stays", async () => {
    const { rerender } = render(<Page entries={["one", "two"]} />);
    const button = screen.getByRole("button", { name: "Fix two" });
    button.focus();
    rerender(<Page entries={["two"]} />);
    await focusOn("Fix two");
    expect(document.activeElement).toBe(button);
  });

  it("is not called back to what the officer had left", async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Page entries={["one", "two"]} />);
    await user.click(screen.getByRole("button", { name: "Fix one" }));
    await user.click(screen.getByText("Beside"));
    rerender(<Page entries={["two"]} />);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.activeElement).toBe(document.body);
  });
});
