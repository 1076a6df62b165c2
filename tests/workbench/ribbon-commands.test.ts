import { Commands } from "../../src/workbench/browser/commands";

function commands(): { readonly sent: string[]; readonly all: Commands } {
  const sent: string[] = [];
  return { sent, all: new Commands((id, name) => sent.push(`${id} ${name}`)) };
}

describe("the ribbon's commands", () => {
  test("what is pressed before the add-in listens is told it then, once", async () => {
    const { sent, all } = commands();
    const ended = all.invoke("check");
    expect(sent).toEqual([]);
    all.listens();
    expect(sent).toEqual(["command-1 check"]);
    all.ended("command-1", 0);
    await expect(ended).resolves.toBeUndefined();
  });

  test("one that the add-in has not associated by then fails, as in Excel: it is not asked again", async () => {
    const { sent, all } = commands();
    const ended = all.invoke("check");
    all.listens();
    all.ended("command-1", 11_101);
    await expect(ended).rejects.toThrow("The add-in has no function 'check' (11101).");
    expect(sent).toHaveLength(1);
  });
});
