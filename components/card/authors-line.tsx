import { useState } from "preact/hooks";
import type { Authorship } from "@/utils/domain/authors";

/** Lists that are no longer are shown whole: a fold would save nothing. */
const WHOLE = 5;
/** Names of a longer list that are shown before it is unfolded. */
const FIRST = 3;

/** Names may run from right to left; each keeps to itself. */
const Names = ({ names }: { names: readonly string[] }) => (
  <>
    {names.map((name, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- two authors may have one name
      <span key={at}>
        {at > 0 && ", "}
        <bdi>{name}</bdi>
      </span>
    ))}
  </>
);

/** The authors in a line; of a long list the first, with a button for all of them. */
export function AuthorsLine({ authors = [], moreAuthors }: Authorship) {
  const [isOpen, setOpen] = useState(false);
  if (authors.length === 0) return null;
  const isLong = authors.length > WHOLE;
  const rest = `${authors.length - FIRST} more`;
  return (
    <p class="authors">
      <Names names={isLong && !isOpen ? authors.slice(0, FIRST) : authors} />
      {moreAuthors && (isOpen || !isLong) && " and others"}
      {isLong && (
        <>
          {isOpen ? " " : " and "}
          <button
            type="button"
            class="unfold"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? "Show fewer" : moreAuthors ? `at least ${rest}` : rest}
            <span class="spoken"> authors</span>
          </button>
        </>
      )}
    </p>
  );
}
