import type { Paper } from "@/utils/domain/paper";
import { indexWords } from "@/utils/domain/search-words";

/** Words of every title that the paper is listed under. */
export const titleWords = ({ title, aliases }: Paper): string[] =>
  [title, ...aliases].flatMap(indexWords);

export const abstractWords = ({ abstract }: Paper): string[] => indexWords(abstract);

/** What a filter asks for, as words: `theme:diffusion`, `has:code`, `metric:fid`, `dataset:coco`. */
export function factWords({ insights: { themes, claims, links } }: Paper): string[] {
  const named = (name: string, text: string | null) =>
    indexWords(text ?? "").map((word) => `${name}:${word}`);
  return [
    ...themes.map((theme) => `theme:${theme}`),
    ...(links.some(({ kind }) => kind === "code") ? ["has:code"] : []),
    ...claims.flatMap(({ metric, dataset }) => [
      ...named("metric", metric),
      ...named("dataset", dataset),
    ]),
  ];
}
