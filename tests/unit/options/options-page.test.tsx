import { cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { OptionsActions, OptionsData } from "@/components/options/contract";
import type { ThemeRules } from "@/utils/domain/own-theme";
import type { FeedActions } from "@/components/options/feeds/contract";
import { OptionsPage } from "@/components/options/options-page";
import type { TransferActions } from "@/components/options/transfer";
import type { PackActions } from "@/components/options/packs/contract";

const THEMES = [
  { id: "diffusion", label: "Diffusion", group: "method", about: "score-based models" },
  { id: "rl", label: "RL", group: "training", about: "reinforcement learning" },
  { id: "agents", label: "Agents", group: "training", about: "tool use" },
];
const SITES = [
  { id: "hugging-face", name: "Hugging Face" },
  { id: "arxiv", name: "arXiv" },
];
const DATA: OptionsData = {
  preferences: { stances: { rl: "mute" }, sites: { arxiv: false }, themes: {} },
  sync: { usedBytes: 1024, quotaBytes: 102_400, pending: 0, problem: null },
  library: {
    papers: 113,
    digests: [{ name: "Trending papers", date: "Mar 12", papers: 113 }],
    updatedAt: null,
    corrected: 0,
    problem: null,
  },
  applying: null,
  reading: null,
  notice: null,
};

const OTHER_SITES = {
  origins: ["https://blog.example"],
  remove: vi.fn<(origin: string) => void>(),
};

const FEED_ACTIONS = {
  setFeed: vi.fn<FeedActions["setFeed"]>(),
  addFeed: vi.fn<FeedActions["addFeed"]>(),
  removeFeed: vi.fn<FeedActions["removeFeed"]>(),
  refreshFeeds: vi.fn<FeedActions["refreshFeeds"]>(),
  fillFeed: vi.fn<FeedActions["fillFeed"]>(),
  cancelFill: vi.fn<FeedActions["cancelFill"]>(),
  clearLog: vi.fn<FeedActions["clearLog"]>(),
};
const PACK_ACTIONS = {
  addPacks: vi.fn<PackActions["addPacks"]>(),
  removePacks: vi.fn<PackActions["removePacks"]>(),
  refreshPacks: vi.fn<PackActions["refreshPacks"]>(),
};
const TRANSFER_ACTIONS = {
  look: vi.fn<(items: File[][]) => void>(),
  readClipboard: vi.fn<() => void>(),
  mend: vi.fn<TransferActions["mend"]>(),
  confirm: vi.fn<TransferActions["confirm"]>(),
  goOn: vi.fn<() => void>(),
  takeBack: vi.fn<() => void>(),
  cancel: vi.fn<() => void>(),
  saveSkipped: vi.fn<() => void>(),
  exportLibrary: vi.fn<() => void>(),
  saveCorrections: vi.fn<() => void>(),
  persist: vi.fn<() => void>(),
  dismiss: vi.fn<() => void>(),
};

function show(data: Partial<OptionsData> = {}) {
  const actions = {
    setStance: vi.fn<OptionsActions["setStance"]>(),
    setSite: vi.fn<OptionsActions["setSite"]>(),
    setTheme: vi.fn<OptionsActions["setTheme"]>(),
    removeTheme: vi.fn<OptionsActions["removeTheme"]>(),
    retrySync: vi.fn<OptionsActions["retrySync"]>(),
    exportFile: vi.fn<OptionsActions["exportFile"]>(),
    importFile: vi.fn<OptionsActions["importFile"]>(),
    loadBundledDigest: vi.fn<OptionsActions["loadBundledDigest"]>(),
    removeDigest: vi.fn<OptionsActions["removeDigest"]>(),
    eraseEverything: vi.fn<OptionsActions["eraseEverything"]>(),
    tell: vi.fn<OptionsActions["tell"]>(),
    fail: vi.fn<OptionsActions["fail"]>(),
    dismiss: vi.fn<OptionsActions["dismiss"]>(),
  };
  render(
    <OptionsPage
      themes={THEMES}
      sites={SITES}
      otherSites={OTHER_SITES}
      data={{ ...DATA, ...data }}
      actions={actions}
      feedData={{ feeds: [], states: {}, fills: {}, progress: null, log: [] }}
      feedActions={FEED_ACTIONS}
      packs={[]}
      packActions={PACK_ACTIONS}
      transfer={null}
      imports={[]}
      storage={null}
      transferActions={TRANSFER_ACTIONS}
    />,
  );
  return actions;
}

const button = (name: string) => screen.getByRole("button", { name });
const stancesOf = (theme: string) => within(screen.getByRole("radiogroup", { name: theme }));
const checkedIn = (theme: string) =>
  stancesOf(theme).getByRole<HTMLInputElement>("radio", { checked: true }).value;

afterEach(cleanup);

const MAMBA: ThemeRules = { label: "Mamba", phrases: ["mamba", "ssm"], colour: "teal" };
const withThemes = (themes: Record<string, ThemeRules>) => ({
  preferences: { stances: {}, sites: {}, themes },
});
const box = (name: RegExp) => screen.getByRole("textbox", { name });

describe("the reader's own themes", () => {
  it("are made from a name, words and a colour", () => {
    const { setTheme } = show();
    fireEvent.click(button("Add a theme"));
    fireEvent.input(box(/^Name/), { target: { value: " State space " } });
    fireEvent.input(box(/^Words/), { target: { value: "mamba, ssm" } });
    fireEvent.click(screen.getByRole("radio", { name: "teal" }));
    fireEvent.click(button("Save theme"));
    const rules = { label: "State space", phrases: ["mamba", "ssm"], colour: "teal" };
    expect(setTheme).toHaveBeenCalledWith("own-state-space", rules);
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("report what is wrong and keep what was typed", () => {
    const { setTheme } = show(withThemes({ "own-mamba": MAMBA }));
    fireEvent.click(button("Add a theme"));
    fireEvent.input(box(/^Words/), { target: { value: "mamba" } });
    fireEvent.click(button("Save theme"));
    expect(screen.getByText(/Give the theme a name/).role).toBe("alert");
    fireEvent.input(box(/^Name/), { target: { value: "mamba" } });
    fireEvent.click(button("Save theme"));
    expect(screen.getByText(/already/).role).toBe("alert");
    expect(box(/^Words/)).toHaveProperty("value", "mamba");
    expect(setTheme).not.toHaveBeenCalled();
  });

  it("keep their id when renamed", () => {
    const { setTheme } = show(withThemes({ "own-mamba": MAMBA }));
    fireEvent.click(button("Edit Mamba"));
    fireEvent.input(box(/^Name/), { target: { value: "SSM" } });
    fireEvent.click(button("Save theme"));
    expect(setTheme).toHaveBeenCalledWith("own-mamba", { ...MAMBA, label: "SSM" });
  });

  it("show their share of the sync storage while typing, and when it is too large", () => {
    const { setTheme } = show({
      sync: { usedBytes: 100_000, quotaBytes: 102_400, pending: 0, problem: null },
    });
    fireEvent.click(button("Add a theme"));
    const form = within(screen.getByRole("form", { name: "New theme" }));
    const size = () => form.getByText(/^Takes/).textContent;
    fireEvent.input(box(/^Name/), { target: { value: "Quanta" } });
    fireEvent.input(box(/^Words/), { target: { value: "量子" } });
    const item = `theme:own-quanta{"value":{"label":"Quanta","phrases":["量子"],"colour":"blue"},"time":1000000000000}`;
    const bytes = new TextEncoder().encode(item).length;
    expect(size()).toBe(`Takes ${bytes} bytes of the 8,192 bytes that browsers sync of one theme.`);
    const phrases = (sign: string) =>
      Array.from({ length: 30 }, (_, at) => `${sign.repeat(56)}${10 + at}`).join("\n");
    fireEvent.input(box(/^Words/), { target: { value: phrases("量") } });
    expect(size()).toMatch(/^Takes 5,2\d\d bytes, and .* room for 2,400 bytes: .*on this device/);
    fireEvent.input(box(/^Words/), { target: { value: phrases("<") } });
    expect(size()).toMatch(/^Takes 10,\d{3} bytes: more than the 8,192 bytes/);
    fireEvent.click(button("Save theme"));
    expect(form.getByRole("alert").textContent).toMatch(/^The theme takes 10,/);
    expect(setTheme).not.toHaveBeenCalled();
  });

  it("can be followed, and removed", () => {
    const { setStance, removeTheme } = show(withThemes({ "own-mamba": MAMBA }));
    fireEvent.click(stancesOf("Mamba").getByRole("radio", { name: "Follow" }));
    expect(setStance).toHaveBeenCalledWith("own-mamba", "follow");
    fireEvent.click(button("Remove Mamba"));
    expect(removeTheme).toHaveBeenCalledWith("own-mamba", MAMBA);
  });

  it("close their form on Escape, without a change", () => {
    const { setTheme } = show();
    fireEvent.click(button("Add a theme"));
    fireEvent.keyDown(box(/^Name/), { key: "Escape" });
    expect(screen.queryByRole("form")).toBeNull();
    expect(setTheme).not.toHaveBeenCalled();
  });

  it("show how far they are applied", () => {
    show({ applying: { read: 34_000, of: 100_000 } });
    expect(screen.getByText(/Applying your themes/).textContent).toMatch(/34,000.*100,000/);
    expect(screen.getByRole("progressbar")).toHaveProperty("value", 34_000);
  });
});

describe("themes", () => {
  it("show the stance of each, neutral when none was set", () => {
    show();
    expect(["Diffusion", "RL", "Agents"].map(checkedIn)).toEqual(["neutral", "mute", "neutral"]);
  });

  it("are followed with their radio button", () => {
    const { setStance } = show();
    fireEvent.click(stancesOf("Agents").getByRole("radio", { name: "Follow" }));
    expect(setStance.mock.calls).toEqual([["agents", "follow"]]);
  });

  it("are listed under the heading of their group", () => {
    show();
    const group = within(screen.getByRole("region", { name: "Training" }));
    expect(group.getAllByRole("radiogroup")).toHaveLength(2);
  });

  it.each([
    ["diff", ["Diffusion"]],
    ["TRAINING", ["RL", "Agents"]],
    ["tool use", ["Agents"]],
    [" learning ", ["RL"]],
  ])("are found by “%s” in label, group or description", (query, labels) => {
    show();
    fireEvent.input(screen.getByRole("searchbox", { name: "Search themes" }), {
      target: { value: query },
    });
    expect(screen.getAllByRole("radiogroup")).toHaveLength(labels.length);
    for (const label of labels) expect(stancesOf(label)).toBeDefined();
  });

  it("say so when none matches", () => {
    show();
    fireEvent.input(screen.getByRole("searchbox"), { target: { value: "<b>" } });
    expect(screen.getByText("No theme matches “<b>”.")).toBeDefined();
  });
});

describe("sites", () => {
  it("are on unless switched off, and report changes", () => {
    const { setSite } = show();
    const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
    // The last one is for papers that are not in the library.
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, true]);
    fireEvent.click(screen.getByRole("checkbox", { name: "arXiv" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Papers that are not in your library" }));
    expect(setSite.mock.calls).toEqual([
      ["arxiv", true],
      ["page-abstracts", false],
    ]);
  });

  it("added by the reader are listed and can be removed", () => {
    show();
    const list = screen.getByRole("list", { name: "Sites that you added" });
    fireEvent.click(within(list).getByRole("button", { name: "Remove blog.example" }));
    expect(OTHER_SITES.remove.mock.calls).toEqual([["https://blog.example"]]);
  });
});

describe("sync", () => {
  it("shows how much of the quota is used", () => {
    show();
    expect(screen.getByText("1.0 of 100.0 KB of sync storage used")).toBeDefined();
    expect(screen.getByText("Every change is stored.")).toBeDefined();
  });

  it("shows why the browser refused, what is pending, and a button to retry", () => {
    const sync = { usedBytes: 0, quotaBytes: 102_400, pending: 2, problem: "Storage is full." };
    const { retrySync } = show({ sync });
    expect(screen.getByText("2 changes wait on this device.")).toBeDefined();
    expect(screen.getByText("Storage is full.")).toBeDefined();
    fireEvent.click(button("Try again"));
    expect(retrySync).toHaveBeenCalledOnce();
  });
});

describe("the preferences file", () => {
  it("is exported with a button", () => {
    const { exportFile } = show();
    fireEvent.click(button("Export preferences"));
    expect(exportFile).toHaveBeenCalledOnce();
  });

  it("is imported when chosen", () => {
    const { importFile } = show();
    const file = new File(["{}"], "gloss-preferences.json");
    fireEvent.change(screen.getByLabelText("Import preferences"), { target: { files: [file] } });
    expect(importFile.mock.calls).toEqual([[file]]);
  });
});

describe("the library", () => {
  it("lists its digests and loads the bundled one again", () => {
    const { loadBundledDigest } = show();
    expect(screen.getByText("Trending papers, Mar 12")).toBeDefined();
    fireEvent.click(button("Load bundled digest again"));
    expect(loadBundledDigest).toHaveBeenCalledOnce();
  });

  it("shows the progress of reading its papers again in a labelled bar", () => {
    show({ reading: { read: 3200, of: 10_000 } });
    const bar = screen.getByRole("progressbar", { name: "Reading papers anew: 3,200 of 10,000" });
    expect(bar).toMatchObject({ value: 3200, max: 10_000 });
    cleanup();
    show({ reading: null });
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("shows why it cannot be used", () => {
    show({
      library: {
        papers: 0,
        digests: [],
        updatedAt: null,
        corrected: 0,
        problem: "A newer Gloss wrote it.",
      },
    });
    expect(screen.getByText("A newer Gloss wrote it.")).toBeDefined();
  });
});

describe("erasing", () => {
  it("asks first, and does nothing when cancelled", () => {
    const { eraseEverything } = show();
    fireEvent.click(button("Erase everything…"));
    const dialog = within(screen.getByRole("dialog", { name: "Erase everything?" }));
    expect(dialog.getByText(/the library: all papers/)).toBeDefined();
    fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(eraseEverything).not.toHaveBeenCalled();
  });

  it("erases once confirmed", () => {
    const { eraseEverything } = show();
    fireEvent.click(button("Erase everything…"));
    fireEvent.click(button("Erase everything"));
    expect(eraseEverything).toHaveBeenCalledOnce();
  });
});

describe("notices", () => {
  it("go to the status region, with a way to undo", () => {
    const undo = vi.fn<() => void>();
    show({ notice: { kind: "status", text: "Imported 3 changes.", undo } });
    expect(screen.getByRole("status").textContent).toBe("Imported 3 changes.");
    fireEvent.click(button("Undo"));
    expect(undo).toHaveBeenCalledOnce();
  });

  it("go to the alert region when something failed", () => {
    const { dismiss } = show({ notice: { kind: "error", text: "Not a preferences file." } });
    expect(screen.getByRole("alert").textContent).toBe("Not a preferences file.");
    expect(screen.getByRole("status").textContent).toBe("");
    fireEvent.click(button("Dismiss"));
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it("have both regions before there is any notice", () => {
    show({ preferences: null, sync: null, library: null });
    expect(screen.getByRole("status")).toBeDefined();
    expect(screen.getByRole("alert")).toBeDefined();
  });
});

describe("corrections", () => {
  const saved = () => screen.getByRole<HTMLButtonElement>("button", { name: "Save corrections" });

  it("cannot be saved when nothing is marked as wrong, with a hint what to do", () => {
    show();
    expect(saved().disabled).toBe(true);
    expect(screen.getByText(/press the flag beside a claim or a theme that is wrong/)).toBeTruthy();
  });

  it("are saved with a button that shows the number of papers", () => {
    show({ library: { papers: 9, digests: [], updatedAt: null, corrected: 2, problem: null } });
    expect(screen.getByText(/What you marked as wrong in 2 papers/)).toBeTruthy();
    fireEvent.click(saved());
    expect(TRANSFER_ACTIONS.saveCorrections).toHaveBeenCalledOnce();
  });
});
