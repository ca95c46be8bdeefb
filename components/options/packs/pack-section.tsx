import { AddAddress } from "@/components/options/add-address";
import type { PackSubscription } from "@/utils/domain/pack-subscription";
import type { PackActions, PackData } from "./contract";
import { aboutWords, packStateWords, privacyWords } from "./pack-words";

interface PackSectionProps {
  packs: PackData;
  actions: PackActions;
}

/** Subscriptions to packs and collections, with their states, and a form to add one. */
export function PackSection({ packs, actions }: PackSectionProps) {
  return (
    <section id="packs" aria-labelledby="packs-heading">
      <h2 id="packs-heading">Packs and collections</h2>
      <p class="hint">
        A lab or a library can publish its papers for Gloss. Packs are fetched as a whole, and only
        what is new; of a collection only what your pages need. Every request is listed above.
      </p>
      <ul class="rows panel">
        {packs?.map((one) => (
          <PackRow key={one.url} packs={one} onRemove={actions.removePacks} />
        ))}
        <AddAddress
          id="add-packs"
          label="Subscribe to packs"
          about="The address of a pack, of an index.json or of a collection.json."
          button="Subscribe"
          onAdd={actions.addPacks}
        />
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!packs?.length}
          onClick={actions.refreshPacks}
        >
          Look for new packs
        </button>
      </div>
    </section>
  );
}

interface PackRowProps {
  packs: PackSubscription;
  onRemove: PackActions["removePacks"];
}

function PackRow({ packs, onRemove }: PackRowProps) {
  const { name, url, problem } = packs;
  const privacy = privacyWords(packs);
  return (
    <li class="row">
      <span class="row-text">
        <span class="row-label">{name}</span>
        {name !== url && <span class="hint address">{url}</span>}
        <span class="hint">{aboutWords(packs)}</span>
        {privacy && <span class="hint">{privacy}</span>}
        <output class={problem === null ? "hint" : "hint failing"}>{packStateWords(packs)}</output>
      </span>
      <button
        type="button"
        class="button"
        aria-label={`Unsubscribe from ${name}`}
        title="Its papers stay in the library; there they can be removed"
        onClick={() => onRemove(url)}
      >
        Unsubscribe
      </button>
    </li>
  );
}
