import { render } from "preact";
import css from "./strip.css?inline";
import { Strip, type StripProps } from "./strip";

let sheet: CSSStyleSheet | undefined;

/** One stylesheet for every strip of the page: a hundred shadow roots cost as much as one. */
function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** A strip in its element. */
export interface MountedStrip {
  update: (props: StripProps) => void;
  remove: () => void;
  /** What opens the card. */
  button: () => HTMLElement | null;
}

/** `closed` keeps the page from reading what its reader follows. */
export function mountStrip(host: HTMLElement, mode: ShadowRootMode): MountedStrip {
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = [sharedSheet()];
  return {
    update: (props) => render(<Strip {...props} />, root),
    remove: () => render(null, root),
    button: () => root.querySelector("button"),
  };
}
