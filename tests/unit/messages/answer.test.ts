import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Admission, answerRequests, type Handlers } from "@/utils/messages/answer";
import { ask } from "@/utils/messages/ask";
import type { PaperId } from "@/utils/domain/paper-id";
import { type Ready, READY_SHAPES } from "@/utils/messages/ready-shapes";
import { REQUEST_SHAPES } from "@/utils/messages/request-shapes";

const lookUp = vi.fn<Handlers["lookUp"]>();
const paper = vi.fn<Handlers["paper"]>();
const readAbstracts = vi.fn<Handlers["readAbstracts"]>();
const correct = vi.fn<Handlers["correct"]>();
const eraseEverything = vi.fn<Handlers["eraseEverything"]>(async () => null);
const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL("/options.html") };
const PAGE = { id: OWN.id, url: "https://arxiv.org/list", tab: { id: 3 }, frameId: 2 };
let sender: object;
const admission = {
  signalOf: () => new AbortController().signal,
  run: vi.fn<Admission["run"]>((_tab, _signal, work) => work()),
};
/** Loads the handlers of everything except look-ups. */
const load = vi.fn<() => void>();
const unused = async () => {
  throw new Error("not asked in these tests");
};

/** All requests that a page may make; a new one needs a reason and a line in the threat model. */
const OF_PAGES = new Set([
  "lookUp",
  "readAbstracts",
  "pagePaper",
  "addPaper",
  "removeAdded",
  "loadAnyPage",
  "loadCard",
  "shownPaper",
  "reject",
  "restore",
  "correctShown",
  "setStances",
  "pagePreferences",
]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, "error").mockImplementation(() => {});
  const names = Object.keys(REQUEST_SHAPES);
  const others = Object.fromEntries(names.map((name) => [name, unused]));
  const mine = { lookUp, paper, correct, readAbstracts, eraseEverything };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one handler for each shape
  const handlers = { ...others, ...mine } as unknown as Handlers;
  answerRequests<Ready>({
    ready: { handlers, shapes: READY_SHAPES },
    others: async () => {
      load();
      return { handlers, shapes: REQUEST_SHAPES };
    },
    admission,
  });
  sender = OWN;
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(
    (message: unknown) =>
      new Promise((resolve) => {
        void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
      }),
  );
});

describe("a page", () => {
  it("may ask for what its strips need, in turn, and is identified to the handler", async () => {
    sender = PAGE;
    lookUp.mockResolvedValue([null]);
    await expect(ask.lookUp(asked(ROW))).resolves.toEqual([null]);
    expect(admission.run).toHaveBeenCalledTimes(1);
    expect(lookUp.mock.lastCall?.[1]).toMatchObject({ tab: 3, frame: 2 });
  });

  it.each(Object.keys(REQUEST_SHAPES).filter((name) => !OF_PAGES.has(name)))(
    "may not ask for “%s”",
    async (name) => {
      sender = PAGE;
      const reply: unknown = await fakeBrowser.runtime.sendMessage({ name, argument: undefined });
      expect(reply).toEqual({ error: expect.stringContaining("Only Gloss itself asks") });
      expect(eraseEverything).not.toHaveBeenCalled();
    },
  );

  it.each([
    ["another extension", { ...OWN, id: "another" }],
    ["a page with an address like one of Gloss", { ...PAGE, url: `https://x.org/${OWN.url}` }],
    ["an unknown sender", {}],
  ])("is any sender that the browser does not identify as Gloss: %s", async (_, from) => {
    sender = from;
    await fakeBrowser.runtime.sendMessage({ name: "eraseEverything" });
    expect(eraseEverything).not.toHaveBeenCalled();
    sender = OWN;
    await fakeBrowser.runtime.sendMessage({ name: "eraseEverything" });
    expect(eraseEverything).toHaveBeenCalledTimes(1);
  });
});

const ROW = { title: "A title", ids: ["arxiv:2404.02905" as PaperId] };
const NOTHING = { title: "", ids: [] };
const asked = (...candidates: (typeof ROW)[]) => ({ site: "arxiv", candidates });

describe("one invalid row", () => {
  it.each([
    ["a title that is too long", { title: "x".repeat(1001), ids: [] }, NOTHING],
    ["a title that is not a string", { title: 1, ids: [] }, NOTHING],
    ["no ids", { title: "x" }, NOTHING],
    ["an id without a registry", { ...ROW, ids: ["1", ...ROW.ids] }, ROW],
    ["an id that is too long", { ...ROW, ids: [`doi:10.1/${"x".repeat(200)}`, ...ROW.ids] }, ROW],
    ["nothing", null, NOTHING],
  ])("does not affect the others: %s", async (_, row, read) => {
    lookUp.mockResolvedValue([null, null, null]);
    await ask.lookUp(asked(ROW, row as never, ROW));
    expect(lookUp.mock.lastCall?.[0]).toEqual(asked(ROW, read, ROW));
  });

  it("is read as an empty abstract when it is a page's abstract", async () => {
    readAbstracts.mockResolvedValue([null, null]);
    const shown = { ...ROW, abstract: "An abstract." };
    await ask.readAbstracts([shown, { ...shown, abstract: "x".repeat(10_001) }]);
    expect(readAbstracts.mock.lastCall?.[0]).toEqual([shown, { ...NOTHING, abstract: "" }]);
  });
});

describe("the rest of the handlers", () => {
  it("is not loaded for a look-up, valid or invalid", async () => {
    lookUp.mockResolvedValue([null]);
    await ask.lookUp(asked(ROW));
    await expect(ask.lookUp("nothing of it" as never)).rejects.toThrow("Invalid type");
    expect(load).not.toHaveBeenCalled();
  });

  it("is not loaded for a page that may not ask for it", async () => {
    sender = PAGE;
    await expect(ask.eraseEverything()).rejects.toThrow("Only Gloss itself");
    await expect(ask.paper(1)).rejects.toThrow("Only Gloss itself");
    expect(load).not.toHaveBeenCalled();
  });
});

describe("requests", () => {
  it("return the handler's answer to the requesting page", async () => {
    lookUp.mockResolvedValue([null]);
    await expect(ask.lookUp(asked(ROW))).resolves.toEqual([null]);
    expect(lookUp.mock.calls[0]?.[0]).toEqual(asked(ROW));
  });

  it("return an error's message", async () => {
    paper.mockRejectedValue(new Error("The library is of a newer version of Gloss."));
    await expect(ask.paper(1)).rejects.toThrow("The library is of a newer version of Gloss.");
  });

  const CLAIM = {
    what: "claim",
    source: "abstract",
    value: 1.8,
    before: "improvesfidto",
    number: "180",
    after: "onimagenet",
  };
  const correcting = (mark: object) => ({
    name: "correct",
    argument: { paper: 1, mark, wrong: true },
  });

  it.each([CLAIM, { what: "theme", theme: "diffusion" }])(
    "pass on to the library what the reader marks: $what",
    async (mark) => {
      correct.mockResolvedValue(null);
      await ask.correct(correcting(mark).argument as never);
      expect(correct.mock.calls[0]?.[0]).toEqual({ paper: 1, mark, wrong: true });
    },
  );

  it.each([
    ["more text than a mark may have", { ...CLAIM, before: "x".repeat(41) }],
    ["no number", { ...CLAIM, number: "" }],
    ["an invalid number", { ...CLAIM, value: null }],
    ["a text that is neither title nor abstract", { ...CLAIM, source: "page" }],
    ["no theme's id", { what: "theme", theme: "<b>" }],
    ["another part of a paper", { what: "link", url: "https://example.org" }],
  ])("never store %s as wrong", async (_, mark) => {
    const reply: unknown = await fakeBrowser.runtime.sendMessage(correcting(mark));
    expect(reply).toHaveProperty("error");
    expect(correct).not.toHaveBeenCalled();
  });

  it.each([
    ["an invalid paper number", { name: "paper", argument: -1 }],
    [
      "more rows than a page may send",
      { name: "lookUp", argument: asked(...Array.from({ length: 501 }, () => ROW)) },
    ],
    ["a request that does not exist", { name: "constructor", argument: null }],
    ["no request at all", null],
  ])("never reach a handler with %s", async (_, message) => {
    const reply: unknown = await fakeBrowser.runtime.sendMessage(message);
    expect(reply).toHaveProperty("error");
    expect(lookUp).not.toHaveBeenCalled();
    expect(paper).not.toHaveBeenCalled();
  });
});
