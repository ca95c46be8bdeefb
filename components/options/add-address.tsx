import { useState } from "preact/hooks";

interface AddAddressProps {
  /** Unique on the page. */
  id: string;
  label: string;
  about: string;
  button: string;
  /** Resolves to whether the address was accepted; otherwise it stays in the input. */
  onAdd: (address: string) => Promise<boolean>;
}

/** A form for the address of a feed or of packs. */
export function AddAddress({ id, label, about, button, onAdd }: AddAddressProps) {
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
          <label class="row-label" htmlFor={id}>
            {label}
          </label>
          <span class="hint" id={`${id}-about`}>
            {about}
          </span>
        </div>
        <input
          id={id}
          aria-describedby={`${id}-about`}
          type="url"
          required
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </form>
    </li>
  );
}
