import { describe, expect, it } from "vitest";
import type { Candidate } from "@/utils/domain/match";
import { Answers, BURST } from "@/utils/page/answers";
import type { PageRow } from "@/utils/page/read-rows";

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const title = `Paper number ${at}`;
    return { title, ids: [], fingerprint: title } as unknown as PageRow;
  });

/** A background whose answers the test triggers. */
function background() {
  const waiting: (() => void)[] = [];
  const asked: Candidate[] = [];
  const lookUp = (candidates: Candidate[]) => {
    asked.push(...candidates);
    return new Promise<(string | null)[]>((resolve) => {
      waiting.push(() => resolve(candidates.map(({ title }) => title)));
    });
  };
  return { asked, waiting, lookUp };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("look-ups of a page", () => {
  it("are sent in at most two messages at a time, and all are answered", async () => {
    const { asked, waiting, lookUp } = background();
    const answers = new Answers(lookUp);
    const rows = rowsOf(7 * BURST + 1);
    const fetched = answers.fetch(rows);
    let most = 0;
    for (let told = 0; told < 8; told += 1) {
      most = Math.max(most, waiting.length);
      waiting.shift()?.();
      await turn(); // oxlint-disable-line no-await-in-loop -- the page asks on
    }
    await fetched;
    expect(most).toBe(2);
    expect(asked.map(({ title }) => title)).toEqual(rows.map(({ title }) => title));
    expect(rows.map(answers.of)).toEqual(rows.map(({ title }) => title));
  });

  it("stop at the first failed message, and keep earlier answers", async () => {
    let messages = 0;
    const answers = new Answers(async (candidates) => {
      messages += 1;
      if (messages === 3) throw new Error("gone");
      return candidates.map(({ title }) => title);
    });
    const rows = rowsOf(20 * BURST);
    await expect(answers.fetch(rows)).rejects.toThrow("gone");
    expect(rows.slice(0, BURST).map(answers.of)).toEqual(
      rows.slice(0, BURST).map(({ title }) => title),
    );
    await turn();
    expect(messages).toBeLessThan(6);
  });
});
