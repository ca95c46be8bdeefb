import github from "simple-icons/icons/github.svg?path";

/** A chain link, for all other hosts. */
const LINK =
  "M10 14a5 5 0 0 0 7 0l4-4a5 5 0 0 0-7-7l-2 2 2 2 2-2a2 2 0 0 1 3 3l-4 4a2 2 0 0 1-3 0l-2 2zm4-4a5 5 0 0 0-7 0l-4 4a5 5 0 0 0 7 7l2-2-2-2-2 2a2 2 0 0 1-3-3l4-4a2 2 0 0 1 3 0l2-2z";

/** GitHub and GitHub Pages. */
const GITHUB = /\/\/(?:[\w.-]+\.)?github\.(?:com|io)(?![\w.-])/i;

/** The icon of a link's host; decorative, since the link's text says where it leads. */
export function HostIcon({ url }: { url: string }) {
  return (
    <svg viewBox="0 0 24 24" width="12" height="12" fill="currentColor" aria-hidden="true">
      <path d={GITHUB.test(url) ? github : LINK} />
    </svg>
  );
}
