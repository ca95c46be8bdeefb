import { browser } from "wxt/browser";
import type { Requests } from "./requests";

/** `Requests` as a page calls them: every answer is a promise. */
export type Ask = {
  [Name in keyof Requests]: (
    ...args: Parameters<Requests[Name]>
  ) => Promise<ReturnType<Requests[Name]>>;
};

/** What travels: the answer's value, or why there is none, in words for the reader. */
export type Reply = { value: unknown } | { error: string };

const isReply = (reply: unknown): reply is Reply =>
  typeof reply === "object" && reply !== null && ("value" in reply || "error" in reply);

async function send(name: string, argument: unknown): Promise<unknown> {
  const reply: unknown = await browser.runtime.sendMessage({ name, argument });
  if (!isReply(reply)) throw new Error("Gloss did not answer. Reload the page and try again.");
  if ("error" in reply) throw new Error(reply.error);
  return reply.value;
}

/**
 * Asks the background: `await ask.search({ … })`. Rejects with an `Error` whose message may be
 * shown to the reader.
 */
export const ask = new Proxy({} as Ask, {
  get: (_, name) => (argument: unknown) => send(String(name), argument),
});
