import { json } from "@/utils/sources/json";
import type { Feed } from "./feed";

/** Trending papers with their repositories. */
export const papersWithCodeTrending: Feed = {
  id: "papers-with-code",
  name: "Papers with Code, trending",
  about: "Papers that gain attention, with their repositories.",
  setting: null,
  every: 6 * 60,
  addresses: () => ["https://paperswithcode.co/api/v1/papers/trending?limit=100"],
  parse: (text) => Object.assign(json.parse(text), { name: "Papers with Code, trending" }),
};
