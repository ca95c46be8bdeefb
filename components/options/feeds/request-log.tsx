import type { LoggedRequest } from "@/utils/domain/feed-state";
import { timeWords } from "./feed-words";

const BYTES = new Intl.NumberFormat("en");

interface RequestLogProps {
  /** Newest first. */
  log: readonly LoggedRequest[];
  onClear: () => void;
}

/** All requests that Gloss made: when, where, why, and the result. */
export function RequestLog({ log, onClear }: RequestLogProps) {
  if (log.length === 0) return <p class="hint">Gloss has made no request.</p>;
  return (
    <details class="log">
      <summary>Requests that Gloss made ({log.length})</summary>
      <div class="log-table" role="region" aria-label="Requests" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Where</th>
              <th scope="col">Why</th>
              <th scope="col">Answer</th>
              <th scope="col">Bytes</th>
            </tr>
          </thead>
          <tbody>
            {log.map(({ id, at, url, why, outcome, bytes }) => (
              <tr key={id}>
                <td>{timeWords(at)}</td>
                <td class="log-url">{url}</td>
                <td>{why}</td>
                <td>{outcome ?? "Being asked…"}</td>
                <td>{BYTES.format(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">The newest 2,000 are kept, on this device only.</p>
      <button type="button" class="button" onClick={onClear}>
        Clear the list
      </button>
    </details>
  );
}
