/** Signs behind which a subtitle needs none. */
const ENDED = /[:?!.–—-]$/;
/** A title with a subtitle of its own is whole. */
const PARTED = /: \S|\S [–—-] \S/;

/** A title with the subtitle that a record keeps beside it, where it has none yet. */
export function wholeTitle(title: string, subtitle: string): string {
  const [main, sub] = [title.trim(), subtitle.trim()];
  if (
    main === "" ||
    sub === "" ||
    PARTED.test(main) ||
    main.toLowerCase().includes(sub.toLowerCase())
  )
    return title;
  return `${main}${ENDED.test(main) ? "" : ":"} ${sub}`;
}
