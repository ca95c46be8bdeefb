import type { Preferences } from "@/utils/domain/preferences";
import type { SiteChoice } from "./contract";
import { OtherSiteList, type OtherSites } from "./other-sites";

interface SiteSectionProps {
  sites: readonly SiteChoice[];
  on: Preferences["sites"];
  onChange: (site: string, on: boolean) => void;
  others: OtherSites;
}

/** A switch for each site that Gloss works on. */
export const SiteSection = ({ sites, on, onChange, others }: SiteSectionProps) => (
  <section id="sites" aria-labelledby="sites-heading">
    <h2 id="sites-heading">Sites</h2>
    <p class="hint">Where Gloss shows strips. Open pages follow at once.</p>
    <ul class="rows panel">
      {sites.map(({ id, name }) => (
        <li key={id} class="row">
          <label class="switch">
            <span class="row-label">{name}</span>
            <input
              type="checkbox"
              checked={on[id] !== false}
              onChange={(event) => onChange(id, event.currentTarget.checked)}
            />
          </label>
        </li>
      ))}
    </ul>
    <OtherSiteList {...others} />
  </section>
);
