import { recordText } from "@/utils/sources/json";
import { Gathered } from "@/utils/sources/read/gathered";
import { foundIn, isFields, type Fields } from "@/utils/sources/read/record";
import { sourceOf } from "@/utils/sources/source";
import type { Feed } from "./feed";

const API = "https://paperswithcode.co/api/v1/papers";
const NAME = "Papers with Code";

/** Repositories are objects, or bare addresses if nothing else is known of them. */
const addressesIn = (repositories: readonly unknown[]): string[] =>
  repositories
    .map((one) => (isFields(one) ? one["url"] : one))
    .filter((url) => typeof url === "string");

/** The authors' own code; any code only if no repository says whether it is official. */
function codeOf({ repositories }: Fields): string[] {
  const all: unknown[] = Array.isArray(repositories) ? repositories : [];
  const isSaid = all.some((one) => isFields(one) && typeof one["is_official"] === "boolean");
  const official = all.filter((one) => isFields(one) && one["is_official"] === true);
  return addressesIn(isSaid ? official : all);
}

function gather(record: Fields, into: Gathered): void {
  const { repositories: _, ...rest } = record;
  const found = foundIn(rest);
  if (found === null) into.skip("No title", recordText(record));
  else into.add({ ...found, links: [...(found.links ?? []), ...codeOf(record)] });
}

function parse(text: string) {
  const gathered = new Gathered();
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    gathered.skip(`This JSON is torn: ${(error as Error).message}`, text);
    return gathered.digest(NAME);
  }
  const results: unknown = isFields(answer) ? answer["results"] : answer;
  if (!Array.isArray(results)) gathered.skip("The answer holds no list of results", text);
  else for (const record of results.filter(isFields)) gather(record, gathered);
  return gathered.digest(NAME);
}

const answer = sourceOf("data", {
  id: "papers-with-code",
  name: NAME,
  recognises: () => true,
  parse,
});

/** Trending and new papers with their repositories. */
export const papersWithCode: Feed = {
  id: "papers-with-code",
  name: NAME,
  about: "Papers that gain attention, and new ones, with the authors’ repositories.",
  setting: null,
  choices: [],
  every: 6 * 60,
  addresses: () => [
    `${API}/trending?limit=100`,
    `${API}/?page=1&page_size=100&order_by=date_published&order_dir=desc&include_resources=true`,
  ],
  parse: (text) => answer.parse(text),
  history: null,
};
