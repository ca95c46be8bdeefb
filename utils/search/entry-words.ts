import type { Paper } from "@/utils/domain/paper";
import { indexWords, readingWords } from "@/utils/domain/search-words";
import { sureClaim } from "@/utils/domain/shown-claims";

/** Words of the title in its order, for the ranking. */
export const orderedWords = ({ title }: Paper): string[] => readingWords(title);

/** Words of every title that the paper is listed under. */
export const titleWords = ({ title, aliases }: Paper): string[] =>
  [title, ...aliases].flatMap(indexWords);

export const abstractWords = ({ abstract }: Paper): string[] => indexWords(abstract);

/** What a filter asks for, as words: `theme:diffusion`, `has:code`, `metric:fid`, `dataset:coco`; names that are sure. */
export function factWords({ insights: { themes, claims, links } }: Paper): string[] {
  const named = (name: string, text: string | null) =>
    indexWords(text ?? "").map((word) => `${name}:${word}`);
  return [
    ...themes.map((theme) => `theme:${theme}`),
    ...(links.some(({ kind }) => kind === "code") ? ["has:code"] : []),
    ...claims.flatMap((claim) => {
      const { metric, dataset } = sureClaim(claim);
      return [...named("metric", metric), ...named("dataset", dataset)];
    }),
  ];
}
