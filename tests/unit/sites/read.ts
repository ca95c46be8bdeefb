import { siteOf } from "@/utils/sites/index";
import { layoutsOf } from "@/utils/sites/layouts-of";

/** All rows that the adapters read from HTML at an address, with anchors as tag names. */
export function readAt(address: string, html: string) {
  const url = new URL(address);
  const page = new DOMParser().parseFromString(html, "text/html");
  const site = siteOf(url);
  if (!site) throw new Error(`no site serves ${address}`);
  return layoutsOf(site, url).flatMap((layout) =>
    [...page.querySelectorAll(layout.items)].map((item) => {
      const row = layout.read(item, url);
      return (
        row && { title: row.title, ids: row.ids, anchor: row.anchor.localName, place: row.place }
      );
    }),
  );
}
