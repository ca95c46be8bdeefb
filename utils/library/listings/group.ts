import type { PaperId } from "@/utils/domain/paper-id";
import type { Listing } from "./listing";

/** Listings of one paper, and what they name it by. */
export interface Group {
  /** In the order of precedence; without ids and titles that are another paper's. */
  members: Listing[];
  /** As they were given, in the order in which they came. */
  listings: Listing[];
  ids: PaperId[];
  titles: string[];
  keys: Set<string>;
}
