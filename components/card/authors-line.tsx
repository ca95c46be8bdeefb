import { useState } from "preact/hooks";
import type { Authorship } from "@/utils/domain/authors";

/** Lists up to this length are shown in full: folding them would save nothing. */
const WHOLE = 5;
/** Names of a longer list shown before it is unfolded. */
const FIRST = 3;

/** `bdi` isolates each name, since some run from right to left. */
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

/** The authors on one line; a long list shows the first ones, with a button for all. */
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
