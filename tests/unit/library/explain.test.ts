import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { digest, freshLibrary, paper } from "./library";

const candidate = (title: string) => ({ title, ids: [] });

it("explains for each candidate which paper it is, or why it is not certain", async () => {
  const { library } = freshLibrary();
  await library.put(
    digest(
      paper("A paper that is known"),
      paper("One title of two papers", { ids: ["arxiv:2401.00001"] }),
      paper("One title of two papers", { ids: ["arxiv:2401.00002"] }),
      paper("A paper that was rejected"),
    ),
  );
  const titles = [
    "A paper that is known",
    "One title of two papers",
    "A paper that was rejected",
    "Nobody knows this one",
  ].map(candidate);
  const [, , rejected] = await library.lookUp(titles);
  await library.reject(candidate("A paper that was rejected"), rejected?.paper ?? 0);
  const found = await library.explain(titles);
  expect(found.map((one) => (typeof one === "string" ? one : one.how))).toEqual([
    "title",
    "ambiguous",
    "rejected",
    "unknown",
  ]);
  const matches = await library.lookUp(titles);
  expect(matches.map((match) => match !== null)).toEqual([true, false, false, false]);
});
