import { random as seeded } from "@/tools/matching/random";

/** One wanted paper and four ways in which a reader may ask for it. */
export interface AskedPaper {
  id: number;
  exact: string;
  prefix: string;
  shuffled: string;
  typo: string;
}

/** Shorter words say little; readers type those that they remember. */
const MIN_LETTERS = 5;

/** Two to four telling words of a title, as they stand, cut short, shuffled, one letter missing. */
export function askedPapers(
  papers: readonly { id: number; title: string }[],
  count: number,
  seed: number,
): AskedPaper[] {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const asked: AskedPaper[] = [];
  while (asked.length < count) {
    const paper = papers[below(papers.length)];
    const telling = (paper?.title.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
      (word) => word.length >= MIN_LETTERS,
    );
    const wanted = 2 + below(3);
    if (!paper || telling.length < wanted) continue;
    const order = telling.map((_, at) => ({ at, key: random() })).toSorted((a, b) => a.key - b.key);
    const places = order.slice(0, wanted).map(({ at }) => at);
    const wordsAt = (some: number[]) => some.map((at) => telling[at] ?? "");
    const words = wordsAt(places.toSorted((a, b) => a - b));
    const last = words.at(-1) ?? "";
    const torn = below(words.length);
    const letter = below(words[torn]?.length ?? 0);
    const typo = words.map((word, at) =>
      at === torn ? word.slice(0, letter) + word.slice(letter + 1) : word,
    );
    asked.push({
      id: paper.id,
      exact: words.join(" "),
      prefix: [...words.slice(0, -1), last.slice(0, Math.ceil((last.length * 2) / 3))].join(" "),
      shuffled: wordsAt(places).join(" "),
      typo: typo.join(" "),
    });
  }
  return asked;
}
