import { HostIcon } from "@/components/icons/host-icon";
import { hrefOf } from "@/utils/domain/address";
import type { Link } from "@/utils/domain/insights";
import type { PaperDetail } from "@/utils/domain/views";
import { ClaimsTable } from "./claims-table";
import { PaperFactsLine } from "./paper-facts-line";
import { ThemeStances, type ThemeStancesProps } from "./theme-stances";

interface PaperSectionsProps extends Omit<ThemeStancesProps, "themes"> {
  detail: PaperDetail;
  /** Index of the claim that the reader clicked. */
  chosen: number | null;
}

/** Everything that the library knows of a paper: the body of the card and of the popup's paper page. */
export function PaperSections({ detail, chosen, ...rest }: PaperSectionsProps) {
  return (
    <>
      <PaperFactsLine detail={detail} />
      <section aria-labelledby="gloss-themes">
        <h2 id="gloss-themes">Themes</h2>
        <ThemeStances themes={detail.themes} {...rest} />
      </section>
      <section aria-labelledby="gloss-claims">
        <h2 id="gloss-claims">Claims</h2>
        <ClaimsTable claims={detail.claims} chosen={chosen} marking={rest.marking} />
      </section>
      {detail.announced && <p class="announced">Code is announced, but not linked yet.</p>}
      {detail.links.length > 0 && (
        <section aria-labelledby="gloss-links">
          <h2 id="gloss-links">Links</h2>
          <Links links={detail.links} />
        </section>
      )}
      <section aria-labelledby="gloss-abstract">
        <h2 id="gloss-abstract">Abstract</h2>
        <p class="abstract">{detail.abstract || "The digest gives no abstract."}</p>
      </section>
    </>
  );
}

const KINDS: Record<Link["kind"], string> = {
  code: "Code",
  project: "Project",
  data: "Data",
  model: "Model",
};

function Links({ links }: { links: Link[] }) {
  return (
    <ul class="links">
      {links.map(({ url, kind }) => (
        <li key={url}>
          <a href={hrefOf(url)} target="_blank" rel="noopener noreferrer">
            <HostIcon url={url} /> {KINDS[kind]}: {url.replace(/^https?:\/\//, "")}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where the paper was listed: "Trending papers, Mar 12 · …". */
export const originWords = (detail: PaperDetail): string =>
  detail.origins.map(({ name, date }) => (date ? `${name}, ${date}` : name)).join(" · ");
