import { PAGE_ABSTRACTS, type Preferences } from "@/utils/domain/preferences";
import type { SiteChoice } from "./contract";
import { OtherSiteList, type OtherSites } from "./other-sites";

interface SiteSectionProps {
  sites: readonly SiteChoice[];
  on: Preferences["sites"];
  onChange: (site: string, on: boolean) => void;
  others: OtherSites;
}

const PAGE_SWITCH = { id: PAGE_ABSTRACTS, name: "Papers that are not in your library" };

/** A switch for each site, and one for papers that are not in the library. */
export const SiteSection = ({ sites, on, onChange, others }: SiteSectionProps) => (
  <section id="sites" aria-labelledby="sites-heading">
    <h2 id="sites-heading">Sites</h2>
    <p class="hint">Where Gloss shows strips. Open pages follow at once.</p>
    <Switches choices={sites} on={on} onChange={onChange} />
    <p class="hint">
      Where a page shows the abstract of a paper that your library does not hold, Gloss reads it on
      the spot. Nothing is stored unless you add the paper.
    </p>
    <Switches choices={[PAGE_SWITCH]} on={on} onChange={onChange} />
    <OtherSiteList {...others} />
  </section>
);

interface SwitchesProps extends Pick<SiteSectionProps, "on" | "onChange"> {
  choices: readonly SiteChoice[];
}

const Switches = ({ choices, on, onChange }: SwitchesProps) => (
  <ul class="rows panel">
    {choices.map(({ id, name }) => (
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
);
