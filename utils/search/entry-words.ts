import type { Paper } from "@/utils/domain/paper";
import { indexWords, readingWords } from "@/utils/domain/search-words";
import { sureClaim } from "@/utils/domain/shown-claims";

/** Words of the title in order, for the ranking. */
export const orderedWords = ({ title }: Paper): string[] => readingWords(title);

/** Words of all titles of the paper. */
export const titleWords = ({ title, aliases }: Paper): string[] =>
  [title, ...aliases].flatMap(indexWords);

export const abstractWords = ({ abstract }: Paper): string[] => indexWords(abstract);

/**
 * Filterable facts as words: `theme:diffusion`, `has:code`, `metric:fid`, `dataset:coco`; only sure names.
 */
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
