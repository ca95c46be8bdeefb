import { feed } from "@/utils/sources/feed";
import { json } from "@/utils/sources/json";
import { jsonLines } from "@/utils/sources/json-lines";
import { pack } from "@/utils/sources/pack";
import type { Feed } from "./feed";

const FORMATS = [pack, json, jsonLines, feed];

/** An address with a scheme that Gloss asks; plain http only on this device. */
function checked(setting: string): string {
  const url = new URL(setting.trim());
  const isLocal = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal)) return url.href;
  throw new TypeError("Only addresses that begin with https:// can be asked");
}

/** Any RSS or Atom feed, JSON list or Gloss pack. */
export const ownAddress: Feed = {
  id: "own-address",
  name: "A feed or pack of your own",
  about: "RSS, Atom, JSON or a Gloss pack, such as your lab publishes, at any https address.",
  setting: { label: "Address", initial: "" },
  every: 60,
  addresses: (_, setting) => [checked(setting)],
  parse: (text, address) => {
    const format = FORMATS.find((one) => one.recognises(text));
    if (format !== undefined) return format.parse(text);
    const why = "This is neither a feed nor a pack";
    return { name: address, date: null, papers: [], skipped: [{ why, text: text.slice(0, 200) }] };
  },
};
