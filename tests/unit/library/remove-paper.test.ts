import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const ADDED = { name: "Added by you", date: null };
const added = (...titles: string[]) => ({
  ...digest(...titles.map((title) => paper(title))),
  ...ADDED,
});

describe("removing one paper of a digest", () => {
  it("restores the library to its state before the paper was added", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A lasting paper")));
    const before = await library.state();
    await library.put(added("A paper that was added"));
    await library.removePaper(2, ADDED);
    expect(await library.state()).toEqual(before);
    expect(await library.papers([2])).toEqual([undefined]);
  });

  it("keeps a paper that another digest lists, and the digest's other papers", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A lasting paper")));
    await library.put(added("A lasting paper", "Another that was added"));
    await library.removePaper(1, ADDED);
    const [kept] = await library.papers([1]);
    expect(kept?.origins).toEqual([{ name: "Trending papers", date: "Mar 12" }]);
    const counts = (await library.state()).digests.map(({ name, papers }) => [name, papers]);
    expect(counts).toEqual(
      expect.arrayContaining([
        ["Trending papers", 1],
        ["Added by you", 1],
      ]),
    );
  });

  it("does nothing to a paper that the digest does not list", async () => {
    const { library } = freshLibrary();
    await library.put(digest(paper("A lasting paper")));
    const before = await library.state();
    await library.removePaper(1, ADDED);
    await library.removePaper(99, ADDED);
    expect(await library.state()).toEqual(before);
  });
});

describe("rejected candidates", () => {
  it("apply to one paper, in any spelling of the title", async () => {
    const { library } = freshLibrary();
    const candidate = (title: string) => ({ title, ids: [] });
    await library.reject(candidate("A Hidden Paper"), 0);
    const asked = ["A hidden paper.", "A shown paper"].map(candidate);
    expect(await library.rejected(asked, 0)).toEqual([true, false]);
    expect(await library.rejected(asked, 1)).toEqual([false, false]);
    await library.restore(candidate("A Hidden Paper"), 0);
    expect(await library.rejected(asked, 0)).toEqual([false, false]);
  });
});
