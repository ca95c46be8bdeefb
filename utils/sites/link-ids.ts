import { type PaperId, paperIdsOf } from "@/utils/domain/paper-id";

/** The ids in a link's address, resolved against `base`. Empty for an invalid address. */
export function linkIds(href: string | null | undefined, base: string): PaperId[] {
  if (!href || !URL.canParse(href, base)) return [];
  return paperIdsOf(new URL(href, base).href);
}
