import * as orama from "@orama/orama";
import Fuse from "fuse.js";
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Paper } from "@/utils/domain/paper";

/** Ids of papers, best first. */
export type Search = (query: string) => number[] | Promise<number[]>;

/** Another search library, set to the same work: title before abstract, every word, forgiving. */
interface Engine {
  name: string;
  create: () => { add: (papers: Paper[]) => unknown; search: Search };
}

/** Hits that a popup shows. */
export const SHOWN = 50;

const TITLE = 4;

function miniSearch(searchOptions: SearchOptions): ReturnType<Engine["create"]> {
  const index = new MiniSearch<Paper>({
    fields: ["title", "abstract"],
    searchOptions: { boost: { title: TITLE }, combineWith: "AND", ...searchOptions },
  });
  return {
    add: (papers) => index.addAll(papers),
    search: (query) => index.search(query).map(({ id }) => Number(id)),
  };
}

function oramaIndex(): ReturnType<Engine["create"]> {
  const index = orama.create({ schema: { title: "string", abstract: "string" } as const });
  return {
    add: (papers) =>
      orama.insertMultiple(
        index,
        papers.map(({ id, title, abstract }) => ({ id: String(id), title, abstract })),
      ),
    async search(term) {
      const { hits } = await orama.search(index, {
        term,
        tolerance: 1,
        threshold: 0,
        limit: SHOWN,
        boost: { title: TITLE },
      });
      return hits.map(({ id }) => Number(id));
    },
  };
}

function fuse(): ReturnType<Engine["create"]> {
  const index = new Fuse<Paper>([], {
    keys: [{ name: "title", weight: TITLE }, "abstract"],
    // Every word for itself, wherever it stands.
    useExtendedSearch: true,
    ignoreLocation: true,
    threshold: 0.2,
  });
  return {
    add: (papers) => {
      for (const paper of papers) index.add(paper);
    },
    search: (query) => index.search(query, { limit: SHOWN }).map(({ item }) => item.id),
  };
}

export const ENGINES: Engine[] = [
  { name: "MiniSearch, prefix", create: () => miniSearch({ prefix: true }) },
  {
    name: "MiniSearch, prefix and fuzzy",
    create: () => miniSearch({ prefix: true, fuzzy: 0.2 }),
  },
  { name: "Orama, tolerance 1", create: oramaIndex },
  { name: "Fuse", create: fuse },
];
