/** Origins of the sites that the reader switched on in the popup, and a function to remove one. */
export interface OtherSites {
  origins: readonly string[];
  remove: (origin: string) => void;
}

const hostOf = (origin: string) => origin.replace(/^https:\/\//, "");

/** The sites that Gloss reads besides the built-in ones. */
export const OtherSiteList = ({ origins, remove }: OtherSites) => (
  <>
    <h3 id="other-sites-heading">Sites that you added</h3>
    {origins.length === 0 ? (
      <p class="hint">
        None. Open Gloss on any page with papers and choose “Look for papers here”.
      </p>
    ) : (
      <ul class="rows panel" aria-labelledby="other-sites-heading">
        {origins.map((origin) => (
          <li key={origin} class="row">
            <span class="row-label">{hostOf(origin)}</span>
            <button
              type="button"
              class="button"
              aria-label={`Remove ${hostOf(origin)}`}
              onClick={() => remove(origin)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
    )}
  </>
);
