import { type PaperId, paperIdsOf } from "@/utils/domain/paper-id";

/** The ids in a link's address; relative ones are read from `base`. Empty for a broken address. */
export function linkIds(href: string | null | undefined, base: string): PaperId[] {
  if (!href || !URL.canParse(href, base)) return [];
  return paperIdsOf(new URL(href, base).href);
}
