import type { Candidate } from "@/utils/domain/match";

/** A row of a listing, as read by an adapter. */
export interface Row extends Candidate {
  /** The strip goes after this element, before it, or into it as its last child. */
  anchor: Element;
  place: "after" | "before" | "last";
}

/** Selectors of a row's abstract on the page. */
export interface AbstractPlace {
  /** The nearest element of this kind around the anchor contains the row's abstract and no other. */
  within: string;
  /** Candidates in it; the first that is a whole abstract is used. */
  at: string;
  /** Only a text that starts with this label is the abstract. */
  label?: string;
}

/** One kind of page of a site. */
export interface Layout {
  name: string;
  /** Paths (without query) of pages with this layout. */
  path: RegExp;
  /** Selects one element per row. */
  items: string;
  /**
   * Selects the anchors: one line is reserved below them from the first paint on, so that nothing moves when
   * the strips arrive.
   */
  room: string;
  /** Selects the anchors of strips that go before them: the line is reserved above those. */
  roomAbove?: string;
  /** Whether consecutive rows with the same id are links of one card: only one of them counts. */
  cards?: boolean;
  /** For papers that the library does not know; unset if the page shows no abstracts. */
  abstract?: AbstractPlace;
  /**
   * Paths that always show papers. If none is found there, the site's markup has changed, and the layout of
   * `anyPage` is used instead.
   */
  sure?: RegExp;
  /** Undefined for an item that is not a paper, or not complete yet. */
  read(item: Element, url: URL): Row | undefined;
}

/** A site whose listings Gloss reads. */
export interface Site {
  id: string;
  /** Shown on the options page. */
  name: string;
  /** Match patterns of the manifest: whole hosts, since sites navigate without loading a page. */
  matches: string[];
  /** Whether scripts hydrate the server's HTML: nothing may be inserted before that. */
  hydrates: boolean;
  layouts: Layout[];
}

/**
 * An address with the names of its layouts. Each site's file exports some for the tests, which try each of
 * them on every site.
 */
export interface Sample {
  url: string;
  layouts: string[];
}
