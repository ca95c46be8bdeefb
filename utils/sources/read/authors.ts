import { MOST_AUTHORS } from "@/utils/domain/authors";
import { byPlainName, isFields, textOf } from "./fields";
import { peopleIn } from "./people-list";
import { namesOf } from "./person-name";

/** Fields of a paper that name its people, by their plain names, the fullest first. */
const AUTHORS = [
  "authorfullnames",
  "authors",
  "author",
  "authorships",
  "authorlist",
  "creators",
  "creator",
  "contribgroup",
  "authornames",
  "authorstring",
  "作者",
  "著者",
  "저자",
];
/** What wraps a list of people. */
const WRAPPERS = [...AUTHORS, "contrib", "value"];
const FAMILY = ["family", "lastname", "last", "surname", "familyname", "familynames", "keyname"];
const GIVEN = [
  "given",
  "firstname",
  "first",
  "forename",
  "forenames",
  "givenname",
  "givennames",
  "initials",
];
const WHOLE = [
  "name",
  "displayname",
  "fullname",
  "literal",
  "creatorname",
  "authname",
  "collab",
  "collectivename",
  "rawauthorname",
  "#text",
  "text",
];
const ROLES = ["creatortype", "contributortype", "@contribtype"];

/** Deeper than any format hides a name. */
const MAX_DEPTH = 4;

type Layer = ReadonlyMap<string, unknown>;

const first = (fields: Layer, wanted: readonly string[]): string =>
  wanted.map((name) => textOf(fields.get(name)).trim()).find(Boolean) ?? "";

const isOther = (fields: Layer): boolean => {
  const role = first(fields, ROLES);
  return role !== "" && !/author|creator/i.test(role);
};

/** One person as an object says it. */
function personIn(fields: Layer, depth: number): string[] {
  if (isOther(fields)) return [];
  const family = first(fields, FAMILY);
  if (family !== "") {
    const particle = first(fields, ["nondroppingparticle"]);
    const parts = [first(fields, GIVEN), particle, family, first(fields, ["suffix"])];
    return namesOf(parts.filter(Boolean).join(" "));
  }
  // JATS: a contributor has its name in parts; OpenAlex: an authorship has its author.
  const inner = [fields.get("name"), fields.get("author")].find(isFields);
  if (inner !== undefined) return personOf(inner, depth + 1);
  return namesOf(first(fields, WHOLE));
}

function personOf(value: unknown, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === "string") return namesOf(value);
  if (!isFields(value)) return [];
  const { name } = value;
  const isNamed = typeof name === "string" && !name.includes(",");
  return isNamed ? namesOf(name) : personIn(byPlainName(value), depth);
}

function ofList(values: readonly unknown[], depth: number): string[] {
  const people: string[] = [];
  for (const value of values) {
    if (people.length > MOST_AUTHORS) break;
    people.push(...personOf(value, depth));
  }
  return people;
}

function peopleOf(value: unknown, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === "string") return peopleIn(value);
  if (Array.isArray(value))
    return value.length === 1 ? peopleOf(value[0], depth + 1) : ofList(value, depth + 1);
  if (!isFields(value)) return [];
  const fields = byPlainName(value);
  const wrapped = WRAPPERS.map((name) => fields.get(name)).filter((one) => one !== undefined);
  const listed = wrapped.map((one) => peopleOf(one, depth + 1)).find(({ length }) => length > 0);
  return listed ?? personIn(fields, depth);
}

/** The authors that the fields of a record name, by their plain names; as `peopleIn` gives them. */
export function authorsOf(fields: Layer): string[] {
  const named = AUTHORS.map((name) => fields.get(name));
  const contributors = fields.get("contributors");
  const within = isFields(contributors) ? byPlainName(contributors).get("authors") : undefined;
  for (const value of [...named, within]) {
    const people = value === undefined ? [] : peopleOf(value);
    if (people.length > 0) return people;
  }
  return [];
}
