import { linkIds } from "./link-ids";
import type { Row, Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

/** Match patterns cannot leave the country open; these are the busiest. */
const DOMAINS =
  "com ca ch de es fr it nl co.in co.jp co.kr co.uk com.au com.br com.hk com.sg com.tw".split(" ");

/** "[PDF]", "[CITATION]" before a title. */
const LABELS = ".gs_ctc, .gs_ctu, .gs_ct1, .gs_ct2";

/** A result; one that is only cited somewhere has no link. */
function readResult(heading: Element): Row | undefined {
  const link = heading.querySelector("a[href]");
  const ids = linkIds(link?.getAttribute("href"), "https://scholar.google.com/");
  return afterTitle(heading, ids, LABELS);
}

/** A row of a profile; "Show more" adds to them. */
const readProfile = (link: Element) => lastIn(link.closest("td"), link);

export const googleScholar: Site = {
  id: "google-scholar",
  name: "Google Scholar",
  matches: DOMAINS.map((domain) => `https://scholar.google.${domain}/*`),
  hydrates: false,
  layouts: [
    {
      name: "results",
      path: /^\/scholar\/?$/,
      items: ".gs_r[data-cid] h3.gs_rt",
      room: ".gs_r[data-cid] h3.gs_rt",
      read: readResult,
    },
    {
      name: "profile",
      path: /^\/citations\/?$/,
      items: "td.gsc_a_t > a.gsc_a_at",
      room: "td.gsc_a_t",
      read: readProfile,
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://scholar.google.com/scholar?q=lora&hl=en", layouts: ["results"] },
  { url: "https://scholar.google.co.uk/scholar?cites=1", layouts: ["results"] },
  { url: "https://scholar.google.com/citations?user=abc", layouts: ["profile"] },
  { url: "https://scholar.google.com/scholar_settings", layouts: [] },
];
