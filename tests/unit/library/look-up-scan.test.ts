import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Candidate } from "@/utils/domain/match";
import type { DigestPaper, Paper } from "@/utils/domain/paper";
import { titleKey } from "@/utils/domain/title-key";
import { idsConflict } from "@/utils/library/look-up";
import { cleanTitle } from "@/utils/matching/clean-title";
import { isMisspelling } from "@/utils/matching/misspelling";
import { isBeginning, isPlausible } from "@/utils/matching/title-compare";
import { digest, freshLibrary, paper } from "./library";

/** The condition that each step of a look-up applies to every title of a paper, in the order of the steps. */
function steps({ title, ids }: Candidate): ((paper: Paper, known: string) => boolean)[] {
  const clean = cleanTitle(title);
  const fits = (one: Paper) => !idsConflict(one.ids, ids);
  const isSame = (asked: string) => (one: Paper, known: string) =>
    fits(one) && titleKey(asked) !== "" && titleKey(known) === titleKey(asked);
  const isNear = clean.cut ? isBeginning : isMisspelling;
  return [
    (one, known) => one.ids.some((id) => ids.includes(id)) && isPlausible(known, title),
    isSame(title),
    isSame(clean.title),
    (one, known) => fits(one) && isNear(clean.title, known),
  ];
}

/** The answer of a scan: the paper found by the first step with a match, if it is the only one. */
function scan(papers: Paper[], candidate: Candidate): number | null {
  for (const step of steps(candidate)) {
    const found = papers.filter((one) =>
      [one.title, ...one.aliases].some((known) => step(one, known)),
    );
    if (found.length > 0) return found.length === 1 ? (found[0]?.id ?? null) : null;
  }
  return null;
}

const word = fc.constantFrom(
  ..."learning learned of deep two three models networks network GANs GAN 2D LoRA: graph graphs generation".split(
    " ",
  ),
);
const title = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(" "));
const ids = fc.subarray(["arxiv:2401.00001", "arxiv:2401.00002", "doi:10.1/a"] as const, {
  maxLength: 2,
});
const held = fc
  .record({ title, ids })
  .map((one): DigestPaper => paper(one.title, { ids: one.ids }));

const changes: ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `[pdf] ${text}.`,
  (text, at) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
  (text, at) => `${text.slice(0, 26 + (at % 20))}…`,
];

it("a look-up gives the same answer as a scan of all papers", async () => {
  const asked = fc.record({
    from: fc.nat(),
    ids,
    change: fc.constantFrom(...changes),
    at: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(held, { minLength: 1, maxLength: 12 }),
      fc.array(asked, { minLength: 1, maxLength: 12 }),
      async (papers, questions) => {
        const { library } = freshLibrary();
        await library.put(digest(...papers));
        const candidates = questions.map(({ from, ids: named, change, at }) => ({
          title: change(papers[from % papers.length]?.title ?? "", at),
          ids: named,
        }));
        const all = await library.batch(0, 100);
        const answers = await library.lookUp(candidates);
        expect(answers.map((match) => match?.paper ?? null)).toEqual(
          candidates.map((candidate) => scan(all, candidate)),
        );
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
