import { describe, expect, it } from "vitest";
import type { SourceRank } from "@/utils/domain/source-rank";
import type { Listing } from "@/utils/library/listings/listing";
import { mergedListings } from "@/utils/library/listings/merge-listings";

let seq = 0;

const from = (rank: SourceRank, said: Partial<Listing>): Listing => {
  seq += 1;
  return {
    titles: ["A title"],
    abstract: "",
    ids: [],
    links: [],
    facts: {},
    origins: [{ name: rank, date: null }],
    rank,
    givings: [{ seq, at: seq, by: 0 }],
    home: 1,
    ...said,
  };
};

describe("a field of a paper", () => {
  it.each<[string, Listing[], Partial<ReturnType<typeof mergedListings>>]>([
    [
      "abstract: from the most trusted source, even if others are longer",
      [from("pack", { abstract: "A very long one." }), from("feed", { abstract: "Short." })],
      { abstract: "Short." },
    ],
    [
      "abstract: the longest within one rank",
      [from("feed", { abstract: "Short." }), from("feed", { abstract: "It is longer." })],
      { abstract: "It is longer." },
    ],
    [
      "abstract: from a lower rank when no higher one has any",
      [from("reader", {}), from("page", { abstract: "Of a page." })],
      { abstract: "Of a page." },
    ],
    [
      "title: from the most trusted source, even if others spell it better",
      [from("pack", { titles: ["A Title"] }), from("feed", { titles: ["a title"] })],
      { title: "a title", aliases: [] },
    ],
    [
      "title: the best spelling within one rank",
      [from("feed", { titles: ["A TITLE"] }), from("feed", { titles: ["A title"] })],
      { title: "A title", aliases: [] },
    ],
    [
      "other titles: from all, the most trusted first",
      [
        from("page", { titles: ["Third"] }),
        from("pack", { titles: ["Second"] }),
        from("reader", { titles: ["First"] }),
      ],
      { title: "First", aliases: ["Second", "Third"] },
    ],
    [
      "ids: none from a registry for which a higher rank has one",
      [
        from("pack", { ids: ["doi:10.1/foreign", "acl:2024.x-1.1"] }),
        from("feed", { ids: ["arxiv:2401.00001", "doi:10.1/own"] }),
      ],
      { ids: ["arxiv:2401.00001", "doi:10.1/own", "acl:2024.x-1.1"] },
    ],
    [
      "ids: all within one rank, the oldest first",
      [from("feed", { ids: ["doi:10.1/b"] }), from("feed", { ids: ["doi:10.1/a"] })],
      { ids: ["doi:10.1/b", "doi:10.1/a"] },
    ],
    [
      "day and counts: each from the most trusted source that has it",
      [
        from("pack", { facts: { published: "2020-01-01", stars: 10_000_000, upvotes: 3 } }),
        from("feed", { facts: { published: "2024-01-01", stars: 7 } }),
      ],
      { facts: { published: "2024-01-01", stars: 7, upvotes: 3 } },
    ],
    [
      "day and counts: within one rank the earlier day and the higher count",
      [
        from("feed", { facts: { published: "2024-02-01", stars: 9 } }),
        from("feed", { facts: { published: "2024-01-01", stars: 7 } }),
      ],
      { facts: { published: "2024-01-01", stars: 9 } },
    ],
    [
      "authors: from the most trusted source, even if others have more",
      [
        from("pack", { facts: { authors: ["Ada", "Bo", "Cy"], organisation: "A lab" } }),
        from("feed", { facts: { authors: ["Ada", "Bo"] } }),
      ],
      { facts: { authors: ["Ada", "Bo"], organisation: "A lab" } },
    ],
    [
      "venue: with the year of its source, even if a higher rank has only a year",
      [
        from("pack", { facts: { venue: "ICML", year: 2024 } }),
        from("feed", { facts: { venue: "ICLR", year: 2025 } }),
        from("reader", { facts: { year: 2023 } }),
      ],
      { facts: { venue: "ICLR", year: 2025 } },
    ],
    [
      "digests: all, the oldest first",
      [from("page", {}), from("feed", {}), from("page", {})],
      {
        origins: [
          { name: "page", date: null },
          { name: "feed", date: null },
        ],
      },
    ],
    [
      "corrections: from all",
      [
        from("feed", { corrections: [{ what: "theme", theme: "a" }] }),
        from("reader", { corrections: [{ what: "theme", theme: "b" }] }),
      ],
      {
        corrections: [
          { what: "theme", theme: "b" },
          { what: "theme", theme: "a" },
        ],
      },
    ],
  ])("%s", (_, listings, wanted) => {
    expect(mergedListings(listings)).toMatchObject(wanted);
  });
});
