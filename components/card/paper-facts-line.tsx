import type { PaperDetail } from "@/utils/domain/views";

const NUMBER = new Intl.NumberFormat("en");
const DAY = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });

const counted = (count: number, one: string, many: string) =>
  `${NUMBER.format(count)} ${count === 1 ? one : many}`;

/** What feeds know of the paper beside its text; nothing where they know nothing. */
export function PaperFactsLine({ detail: { pages, facts } }: { detail: PaperDetail }) {
  const { published, stars, upvotes } = facts;
  const words = [
    published !== undefined && DAY.format(new Date(`${published}T00:00:00Z`)),
    stars !== undefined && counted(stars, "star on GitHub", "stars on GitHub"),
    upvotes !== undefined && counted(upvotes, "upvote", "upvotes"),
  ].filter((word) => word !== false);
  if (pages.length + words.length === 0) return null;
  return (
    <p class="facts quiet">
      {pages.map(({ name, url }) => (
        <a key={url} href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ))}
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </p>
  );
}
