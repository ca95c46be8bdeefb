import { feed } from "@/utils/sources/feed";
import { json } from "@/utils/sources/json";
import { jsonLines } from "@/utils/sources/json-lines";
import { pack } from "@/utils/sources/pack";
import { xml } from "@/utils/sources/xml";
import type { Feed } from "./feed";

const FORMATS = [pack, json, jsonLines, feed, xml];
const START = "own:";

/** Plain http is allowed only for local addresses. */
const isAskable = ({ protocol, hostname }: URL) =>
  protocol === "https:" || (protocol === "http:" && ["localhost", "127.0.0.1"].includes(hostname));

function checked(address: string): string {
  const text = address.trim();
  if (!URL.canParse(text)) throw new TypeError(`“${text}” is no address; one begins with https://`);
  const url = new URL(text);
  if (isAskable(url)) return url.href;
  throw new TypeError("Only addresses that begin with https:// can be asked");
}

/** The id of a reader's own feed, by its address. Throws a `TypeError` for an invalid address. */
export const ownIdOf = (address: string): string => START + checked(address);

/** An RSS, Atom or JSON feed, a list of papers or a Gloss pack; null if the id is not of an own feed. */
export function ownFeed(id: string): Feed | null {
  const address = id.startsWith(START) ? id.slice(START.length) : "";
  if (!URL.canParse(address) || !isAskable(new URL(address))) return null;
  return {
    id,
    name: address.replace(/^https?:\/\//, ""),
    about: "A feed or a pack of your own.",
    setting: null,
    choices: [],
    every: 60,
    addresses: () => [address],
    parse: (text) => {
      const format = FORMATS.find((one) => one.recognises(text));
      if (format !== undefined) return format.parse(text);
      const why = "This is neither a feed nor a pack";
      const skipped = [{ why, text: text.slice(0, 200) }];
      return { name: address, date: null, papers: [], skipped };
    },
    history: null,
  };
}
