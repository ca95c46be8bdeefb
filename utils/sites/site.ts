import type { Candidate } from "@/utils/domain/match";

/** A row of a listing as an adapter reads it. */
export interface Row extends Candidate {
  /** The strip goes after this element, before it, or into it as its last child. */
  anchor: Element;
  place: "after" | "before" | "last";
}

/** Where a page shows the abstract of a row, as selectors. */
export interface AbstractPlace {
  /** The nearest element of this kind around the row's anchor holds its abstract and no other. */
  within: string;
  /** Elements in it that may be the abstract; the first that is one whole is taken. */
  at: string;
  /** With this before the text it is the abstract, without it something else. */
  label?: string;
}

/** One kind of page of a site. */
export interface Layout {
  name: string;
  /** Paths (without query) that show this layout. */
  path: RegExp;
  /** Selects one element per row. */
  items: string;
  /**
   * Selects the anchors: below them one line is kept free from the first paint on, so that
   * nothing moves when the strips arrive.
   */
  room: string;
  /** Selects the anchors of strips that go before them: the line is kept free above those. */
  roomAbove?: string;
  /** Whether rows that follow each other with one id are links of one card: one of them counts. */
  cards?: boolean;
  /** For papers that the library does not know; none where the page shows no abstracts. */
  abstract?: AbstractPlace;
  /**
   * Paths on which it always shows papers. Where none is found there, the site's markup has changed,
   * and the reading of any page takes over.
   */
  sure?: RegExp;
  /** Undefined for an item that is no paper or that is only half there. */
  read(item: Element, url: URL): Row | undefined;
}

/** A site whose listings Gloss reads: data, no behaviour. */
export interface Site {
  id: string;
  /** For the options page. */
  name: string;
  /** Match patterns of the manifest: whole hosts, since sites navigate without loading a page. */
  matches: string[];
  /** Whether scripts take the server's HTML over; nothing may be inserted before they have. */
  hydrates: boolean;
  layouts: Layout[];
}

/**
 * An address with the layouts that a site shows there. Each site's file exports some beside the
 * site, not in it: they are for the tests, which try every one on every site.
 */
export interface Sample {
  url: string;
  layouts: string[];
}
