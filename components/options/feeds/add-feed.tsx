import { useState } from "preact/hooks";
import type { FeedActions } from "./contract";

/** Takes the address of a feed of the reader's own. */
export function AddFeed({ onAdd }: { onAdd: FeedActions["addFeed"] }) {
  const [address, setAddress] = useState("");
  const add = async () => {
    if (await onAdd(address)) setAddress("");
  };
  return (
    <li class="row">
      <form
        class="add-feed"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div class="row-text">
          <label class="row-label" htmlFor="add-feed">
            A feed or pack of your own
          </label>
          <span class="hint" id="add-feed-about">
            RSS, Atom, a JSON feed, a list of papers or a Gloss pack, such as your lab publishes.
          </span>
        </div>
        <input
          id="add-feed"
          aria-describedby="add-feed-about"
          type="url"
          required
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
    </li>
  );
}
