import { authorshipIn } from "@/utils/domain/authors";
import type { DigestPaper, Skipped } from "@/utils/domain/paper";
import type { PaperId } from "@/utils/domain/paper-id";
import type { TableRead } from "@/utils/domain/table-columns";
import { addressOf } from "@/utils/domain/paper-page";
import type { PaperReason, ReadDigest } from "@/utils/sources/source";
import { idsOf } from "./addresses";
import { MORE } from "./person-name";
import { oneLine, plainAbstract, plainTitle } from "./plain";

/** What a format found of one paper. */
export interface Found {
  title: string;
  abstract?: string;
  ids?: readonly PaperId[];
  links?: readonly string[];
  date?: string;
  stars?: number;
  upvotes?: number;
  /** Names in one form, and `MORE`: see `peopleIn`. */
  authors?: readonly string[];
  venue?: string | undefined;
  year?: number;
  organisation?: string | undefined;
}

/** So many lines that belong to no paper are kept to show where they were. */
const MOST_LEFT = 500;
/** How much of a skipped stretch is kept to show where it was. */
const SHOWN = 200;

/** A paper has one id of a registry, the first that is named; DOIs also of its other versions. */
const oneOfEach = (ids: readonly PaperId[]): PaperId[] =>
  [...new Set(ids)].filter((id, at, all) => {
    const scheme = id.slice(0, id.indexOf(":") + 1);
    return scheme === "doi:" || all.findIndex((other) => other.startsWith(scheme)) === at;
  });

type Facts = Omit<Found, "title" | "abstract" | "ids" | "links" | "date">;

/** What a format found beside the text of a paper; nothing of what it found none. */
const knownOf = ({ authors = [], venue, organisation, ...counts }: Facts) => {
  const names = authors.filter((name) => name !== MORE);
  return {
    ...counts,
    ...authorshipIn({ authors: names, moreAuthors: names.length < authors.length }),
    ...(venue !== undefined && { venue }),
    ...(organisation !== undefined && { organisation }),
  };
};

/** Gathers a digest paper by paper; a title that is none is skipped with its reason. */
export class Gathered {
  readonly papers: DigestPaper[] = [];
  readonly skipped: Skipped[] = [];
  /** Where papers stand in tables. */
  tables: TableRead[] = [];
  readonly #reasons: PaperReason[] = [];
  readonly #left: string[] = [];

  /** Adds a paper; lists tell how they named it, formats with fields do not. */
  add(
    { title, abstract = "", ids = [], links = [], date, ...facts }: Found,
    reason?: PaperReason,
  ): void {
    const plain = plainTitle(title);
    if (plain === null) {
      this.skip(title.trim() === "" ? "No title" : "This is no title", title || abstract);
      return;
    }
    const paper: DigestPaper = {
      title: plain,
      abstract: plainAbstract(abstract),
      ids: oneOfEach([...ids, ...idsOf(links)]),
    };
    const addresses = links.length > 0 ? links : paper.ids.map(addressOf);
    if (addresses.length > 0) paper.links = [...new Set(addresses)];
    if (date) paper.date = date;
    this.papers.push({ ...paper, ...knownOf(facts) });
    if (reason) this.#reasons.push(reason);
  }

  /** Notes a line that belongs to no paper. */
  leave(line: string): void {
    if (line !== "" && this.#left.length < MOST_LEFT)
      this.#left.push(oneLine(line.slice(0, SHOWN)));
  }

  skip(why: string, text: string): void {
    this.skipped.push({ why, text: oneLine(text.slice(0, SHOWN)) });
  }

  digest(name: string, date: string | null = null): ReadDigest {
    const { papers, skipped, tables } = this;
    const told = this.#reasons.length > 0 ? { reasons: this.#reasons, left: this.#left } : {};
    return { name, date, papers, skipped, ...told, ...(tables.length > 0 && { tables }) };
  }
}
