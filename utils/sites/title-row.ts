import type { PaperId } from "@/utils/domain/paper-id";
import type { Row } from "./site";
import { titleText } from "./title-text";

/** A row whose strip goes after its title element. */
export function afterTitle(element: Element, ids: PaperId[] = [], drop = ""): Row | undefined {
  const title = titleText(element, drop);
  return title ? { title, ids, anchor: element, place: "after" } : undefined;
}

/** A row whose strip goes to the end of the block around its title. */
export function lastIn(
  block: Element | null | undefined,
  element: Element | null,
  ids: PaperId[] = [],
): Row | undefined {
  const title = element ? titleText(element) : "";
  return block && title ? { title, ids, anchor: block, place: "last" } : undefined;
}
