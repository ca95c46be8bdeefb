import { render } from "preact";
import css from "./strip.css?inline";
import { Strip, type StripProps } from "./strip";

let sheet: CSSStyleSheet | undefined;

/** One stylesheet shared by all strips of the page, so that a hundred shadow roots cost as much as one. */
function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

/** A strip rendered into a shadow root. */
export interface MountedStrip {
  update: (props: StripProps) => void;
  remove: () => void;
  /** The button that opens the card. */
  button: () => HTMLElement | null;
}

export function mountStrip(root: ShadowRoot): MountedStrip {
  root.adoptedStyleSheets = [sharedSheet()];
  return {
    update: (props) => render(<Strip {...props} />, root),
    remove: () => render(null, root),
    button: () => root.querySelector("button"),
  };
}
