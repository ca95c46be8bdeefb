import { closest, find, findAll, pageOf, textOf } from "@/utils/dom/tree";
import { arxivId, type PaperId } from "@/utils/domain/paper-id";
import { sharedIds } from "./paper-links";
import type { Row, Sample, Site } from "./site";
import { afterTitle, lastIn } from "./title-row";

/** Match patterns do not support a wildcard for the country; these are the busiest. */
const DOMAINS =
  "com ca ch de es fr it nl co.in co.jp co.kr co.uk com.au com.br com.hk com.sg com.tw".split(" ");
const HOME = "https://scholar.google.com/";

/** Labels before a title: "[PDF]", "[CITATION]". */
const LABELS = ".gs_ctc, .gs_ctu, .gs_ct1, .gs_ct2";
/** "arXiv preprint arXiv:2404.02905" below a title. */
const PREPRINT = /\barXiv:(\d{4}\.\d{4,5})/;
const RESULT = ".gs_r[data-cid] h3.gs_rt, .gs_ri > h3.gs_rt";

/** While Scholar shows a captcha, Gloss does nothing. */
const isBlocked = (element: Element) => find(pageOf(element), "#gs_captcha_f");

/** The ids of a row's links, or else of the preprint named in its line of authors and venue. */
function idsOf(row: Element | null, line: string): PaperId[] {
  const ids = sharedIds(findAll(row, "h3 a[href], .gs_ggs a[href]"), HOME);
  const preprint = PREPRINT.exec(textOf(find(row, line)))?.[1];
  const id = ids.length === 0 && preprint ? arxivId(preprint) : null;
  return id ? [id] : ids;
}

/** A search result; a result that is only cited has no link. */
const readResult = (heading: Element): Row | undefined =>
  isBlocked(heading)
    ? undefined
    : afterTitle(heading, idsOf(closest(heading, ".gs_r"), ".gs_a"), LABELS);

/** A row of a profile; "Show more" adds rows. */
function readProfile(link: Element): Row | undefined {
  const cell = closest(link, "td");
  return isBlocked(link) ? undefined : lastIn(cell, link, idsOf(cell, ".gs_gray:last-of-type"));
}

export const googleScholar: Site = {
  id: "google-scholar",
  name: "Google Scholar",
  matches: DOMAINS.map((domain) => `https://scholar.google.${domain}/*`),
  hydrates: false,
  layouts: [
    {
      name: "results",
      path: /^\/scholar\/?$/,
      items: RESULT,
      room: RESULT,
      read: readResult,
    },
    {
      name: "profile",
      path: /^\/citations\/?$/,
      items: "td.gsc_a_t > a.gsc_a_at",
      room: "td.gsc_a_t",
      read: readProfile,
    },
    {
      name: "citation",
      path: /^\/citations\/?$/,
      items: "#gsc_oci_title",
      room: "#gsc_oci_title",
      read: (heading) => afterTitle(heading),
    },
  ],
};

/** @public Read by the tests of all sites. */
export const samples: Sample[] = [
  { url: "https://scholar.google.com/scholar?q=lora&hl=en", layouts: ["results"] },
  { url: "https://scholar.google.co.uk/scholar?cites=1", layouts: ["results"] },
  { url: "https://scholar.google.com/citations?user=abc", layouts: ["profile", "citation"] },
  { url: "https://scholar.google.com/scholar_settings", layouts: [] },
];
