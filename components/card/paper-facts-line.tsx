import type { PaperFacts } from "@/utils/domain/paper-facts";
import type { PaperDetail } from "@/utils/domain/views";
import { AuthorsLine } from "./authors-line";

const NUMBER = new Intl.NumberFormat("en");
const DAY = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

const counted = (count: number, one: string, many: string) =>
  `${NUMBER.format(count)} ${count === 1 ? one : many}`;

/** "ICML 2024"; only the year if there is no venue and no day; once if the venue contains it. */
function appearedWords({ venue, year, published }: PaperFacts): string | null {
  if (venue === undefined) return year === undefined || published !== undefined ? null : `${year}`;
  return year === undefined || venue.includes(`${year}`) ? venue : `${venue} ${year}`;
}

/** Known facts of a paper, in a few words each. */
function factWords(facts: PaperFacts): string[] {
  const { published, stars, upvotes, organisation } = facts;
  const words = [
    appearedWords(facts),
    organisation,
    published !== undefined && DAY.format(new Date(`${published}T00:00:00Z`)),
    stars !== undefined && counted(stars, "star on GitHub", "stars on GitHub"),
    upvotes !== undefined && counted(upvotes, "upvote", "upvotes"),
  ];
  return [...new Set(words.filter((word) => typeof word === "string"))];
}

/** Facts of the paper from its sources; nothing if there are none. */
export function PaperFactsLine({ detail: { pages, facts } }: { detail: PaperDetail }) {
  const words = factWords(facts);
  return (
    <>
      <AuthorsLine {...facts} />
      {pages.length + words.length > 0 && (
        <p class="facts quiet">
          {pages.map(({ name, url }) => (
            <a key={url} href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ))}
          {words.map((word) => (
            <bdi key={word}>{word}</bdi>
          ))}
        </p>
      )}
    </>
  );
}
