import github from "simple-icons/icons/github.svg?path";

/** Two links of a chain, for every other host. */
const LINK =
  "M10 14a5 5 0 0 0 7 0l4-4a5 5 0 0 0-7-7l-2 2 2 2 2-2a2 2 0 0 1 3 3l-4 4a2 2 0 0 1-3 0l-2 2zm4-4a5 5 0 0 0-7 0l-4 4a5 5 0 0 0 7 7l2-2-2-2-2 2a2 2 0 0 1-3-3l4-4a2 2 0 0 1 3 0l2-2z";

/** The host that most code is on, and its pages. */
const GITHUB = /\/\/(?:[\w.-]+\.)?github\.(?:com|io)(?![\w.-])/i;

/** The mark of the site that a link leads to; decoration, the link says where it goes. */
export function HostIcon({ url }: { url: string }) {
  return (
    <svg viewBox="0 0 24 24" width="12" height="12" fill="currentColor" aria-hidden="true">
      <path d={GITHUB.test(url) ? github : LINK} />
    </svg>
  );
}
