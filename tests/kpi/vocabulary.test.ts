import { isMissing } from "../../src/kpi/missing";
import { BUCKETS, RATINGS } from "../../src/kpi/rating";
import { recognise, spelling, statusStage, vocabulary } from "../../src/kpi/vocabulary";
import { PRESETS, PRESET_IDS, presetOf, vocabularyOf, type PresetId } from "../../src/kpi/vocabulary-presets";

const understood = (text: string, preset: PresetId | null = null): unknown => {
  const recognition = recognise(text, vocabularyOf({ preset, words: {} }));
  return recognition.kind === "known" ? (recognition.meaning.rating ?? recognition.meaning.status) : recognition.kind;
};

describe("Welsh", () => {
  it.each([
    ["Coch", "red"], ["COCH", "red"], ["Ambr", "amber"], ["Oren", "amber"], ["Gwyrdd", "green"], ["Glas", "blue"],
    ["Coch / Red", "red"], ["Red/Coch", "red"], ["Gwyrdd - Green", "green"], ["Amber | Ambr".replace(" |", " /"), "amber"], ["Glas (Blue)", "blue"],
    ["Gwyrdd – ar y targed", "green"], ["Ar y targed", "green"], ["Ar y trywydd iawn", "green"], ["Islaw'r targed", "red"],
    ["Wedi'i gwblhau", "completed"], ["Wedi’i gwblhau", "completed"], ["Wedi'i chwblhau", "completed"], ["Wedi'u cwblhau", "completed"],
    ["Ar y gweill", "in progress"], ["Yn mynd rhagddo", "in progress"], ["Heb ddechrau", "not started"], ["Heb ddechrau eto", "not started"],
    ["Ar y gweill / In progress", "in progress"], ["Completed / Wedi'i gwblhau", "completed"],
  ])("%j is understood", (text, meaning) => {
    expect([understood(text), understood(text, "welsh")]).toEqual([meaning, meaning]);
  }); // prettier-ignore

  it.each(["Melyn", "Melyn / Yellow", "Open", "Coch / Green", "Gwyrdd neu Goch", "Class", "Couch"])(
    "%j is not guessed at",
    (text) => {
      expect(understood(text)).toBe("unknown");
    },
  );

  it("knows a near miss, and proposes the Welsh where Welsh was chosen", () => {
    const words = vocabularyOf({ preset: "welsh", words: {} });
    expect(understood("Gwyrd")).toBe("near-miss");
    const written = ["Gwyrd", "Red", "Ambr", "Wedi'i gwblau", "In progress", "Cancelled"].map((text) => {
      const recognition = recognise(text, words);
      return recognition.kind === "unknown" ? null : spelling(recognition.meaning);
    });
    expect(written).toEqual(["Gwyrdd", "Coch", "Ambr", "Wedi'i gwblhau", "Ar y gweill", "Cancelled"]);
    expect(spelling({ rating: "green", status: null })).toBe("Green");
  });

  it("says that nothing is meant", () => {
    expect(["Amherthnasol", "Ddim yn berthnasol", "Perthnasol"].map((text) => isMissing(text))).toEqual([true, true, false]); // prettier-ignore
  });

  it("tells what is finished and what has not begun", () => {
    const stages = ["Wedi'i gwblhau", "Heb ddechrau", "Ar y gweill"].map((text) =>
      statusStage(String(understood(text))),
    );
    expect(stages).toEqual(["completed", "not-started", null]);
  });
});

describe("where no vocabulary is chosen", () => {
  it("understands the words of every preset, but for those that mean nothing by themselves", () => {
    const notAlone = new Set(["J", "K", "L", "OK", "Assigned", "Unassigned", "Check progress", "Neglected"]);
    for (const { id, words } of PRESETS)
      for (const { word, rating, status } of words)
        if (!notAlone.has(word)) expect([id, word, understood(word)]).toEqual([id, word, rating ?? status]);
  });

  it.each([
    ["Behind", "red"], ["delayed", "red"], ["Behind schedule", "red"], ["Delayd", "near-miss"],
    ["Deleted", "deleted"], ["Delay", "unknown"], ["Beyond", "unknown"], ["Behind the library", "unknown"], ["Relayed", "unknown"], ["Late", "unknown"],
  ])("%j is %s, whatever is chosen", (text, meaning) => {
    expect([understood(text), understood(text, "rag"), understood(text, "pentana")]).toEqual([meaning, meaning, meaning]);
  }); // prettier-ignore

  it.each([
    ["Some concerns", "amber"], ["Minor concerns", "amber"], ["Some slippage", "amber"], ["Major concerns", "red"], ["Significant concerns", "red"],
    ["No target", "grey"], ["Monitor only", "grey"], ["Baseline year", "grey"], ["Superseded", "superseded"], ["Paused", "paused"],
    ["Data not available", "no data"], ["No data", "no data"], ["Supersede", "near-miss"], ["Some concern", "near-miss"],
    ["Concerns", "unknown"], ["Slippage", "unknown"], ["Target", "unknown"], ["Data", "unknown"], ["Baseline met", "unknown"],
  ])("%j is %s, whatever is chosen", (text, meaning) => {
    expect([understood(text), understood(text, "rag"), understood(text, "pentana")]).toEqual([meaning, meaning, meaning]);
  }); // prettier-ignore

  it("proposes a late status as such, and not as a colour", () => {
    const recognition = recognise("Delayd", vocabularyOf({ preset: "welsh", words: {} }));
    expect(recognition.kind === "near-miss" && spelling(recognition.meaning)).toBe("Delayed");
  });

  it("is what it was before there were presets", () => {
    expect(vocabularyOf({ preset: null, words: { Exceeding: "green" } })).toEqual(vocabulary({ Exceeding: "green" }));
  });
});

describe("a chosen vocabulary", () => {
  it.each(PRESET_IDS)("%s understands its own words", (id) => {
    for (const { word, rating, status } of presetOf(id).words)
      expect([word, understood(word, id)]).toEqual([word, rating ?? status]);
  });

  it.each<[PresetId, string, unknown]>([
    ["rag", "G", "green"], ["rag", "On track", "green"], ["rag", "☺", "green"], ["rag", "Completed", "completed"], ["rag", "Data only", "grey"], ["rag", "Red (worse)", "red"],
    ["rag", "Blue", "unknown"], ["rag", "B", "unknown"], ["rag", "Blue – done", "unknown"], ["rag", "Amber/Green", "unknown"], ["rag", "Alert", "unknown"], ["rag", "Coch", "unknown"], ["rag", "Heb ddechrau", "unknown"],
    ["rag-blue-not-due", "Blue", "blue"], ["rag-blue-not-due", "B", "blue"], ["rag-blue-complete", "Blue – done", "blue"], ["rag-blue-complete", "Amber/Red", "unknown"],
    ["five-point", "A/R", "amber-red"], ["five-point", "Green/Amber", "amber-green"], ["five-point", "Blue", "unknown"], ["five-point", "3", "unknown"],
    ["pentana", "OK", "green"], ["pentana", "Green", "green"], ["pentana", "A", "unknown"], ["pentana", "G", "green"], ["pentana", "Blue", "unknown"], ["pentana", "Check Progress", "check progress"],
    ["smileys", "J", "green"], ["smileys", "l", "red"], ["smileys", ":-(", "red"], ["smileys", "😐", "amber"], ["smileys", "Green", "green"],
    ["welsh", "Red", "red"], ["welsh", "G", "green"], ["welsh", "Blue", "blue"], ["welsh", "Satisfactory", "unknown"],
  ])("%s: %j is %s", (id, text, meaning) => {
    expect(understood(text, id)).toBe(meaning);
  }); // prettier-ignore

  it("has the council's own words besides, and they win", () => {
    const words = vocabularyOf({ preset: "rag", words: { Blue: "blue", "On track": "amber" } });
    const meanings = ["Blue", "on track"].map((text) => recognise(text, words));
    expect(meanings).toMatchObject([{ meaning: { rating: "blue" } }, { meaning: { rating: "amber" } }]);
  });

  it("says what Blue means only where it is chosen for that", () => {
    const blue = PRESETS.filter((preset) => preset.blue !== null).map((preset) => [preset.id, preset.blue]);
    expect(blue).toEqual([["rag-blue-not-due", "not-due"], ["rag-blue-complete", "complete"]]); // prettier-ignore
  });

  it("is told apart by id, name and description", () => {
    expect(PRESETS.map(({ id }) => id)).toEqual([...PRESET_IDS]);
    for (const part of ["name", "description"] as const)
      expect(new Set(PRESETS.map((preset) => preset[part])).size).toBe(PRESETS.length);
  });
});

it("counts every rating in a bucket of its own", () => {
  expect(RATINGS.every((rating) => BUCKETS.includes(rating))).toBe(true);
});
