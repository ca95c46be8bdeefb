import { counted } from "@/components/options/transfer-words";
import { PAGE } from "./listed";

interface PagerProps {
  count: number;
  page: number;
  onPage: (page: number) => void;
}

/** Buttons to page through a list; nothing if there is only one page. */
export function Pager({ count, page, onPage }: PagerProps) {
  if (count <= PAGE) return null;
  const last = Math.ceil(count / PAGE) - 1;
  const from = page * PAGE + 1;
  const to = Math.min(count, from + PAGE - 1);
  return (
    <div class="actions pager">
      <PageButton name="Previous" isOff={page === 0} onClick={() => onPage(page - 1)} />
      <PageButton name="Next" isOff={page === last} onClick={() => onPage(page + 1)} />
      <span class="hint" aria-live="polite">
        {counted(from)} to {counted(to)} of {counted(count)}
      </span>
    </div>
  );
}

/** Not `disabled` at the ends, since it would lose the focus. */
const PageButton = ({
  name,
  isOff,
  onClick,
}: {
  name: string;
  isOff: boolean;
  onClick: () => void;
}) => (
  <button
    type="button"
    class="button"
    aria-disabled={isOff}
    onClick={() => {
      if (!isOff) onClick();
    }}
  >
    {name}
  </button>
);
