/** A JSON object, an element of XML or a row of a table. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Files name the same few fields over and over; more names than these are no names. */
const MOST_NAMES = 1000;
const plainNames = new Map<string, string>();

/** Names of one meaning alike: "paper_title", "Paper Title", "dc:title" (a prefix says nothing). */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name
    .replace(/^[a-z]{1,12}:(?=[a-z])/i, "")
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "");
  if (plainNames.size < MOST_NAMES) plainNames.set(name, plain);
  return plain;
}

/** Fields by their plain names; a later field never replaces one with content. */
export function byPlainName(record: Fields): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const key = plainName(name);
    const known = fields.get(key);
    if (known === undefined || known === null || known === "") fields.set(key, value);
  }
  return fields;
}

/** Deeper than any field lies. */
const MAX_DEPTH = 12;
/** Where an object keeps its text: OpenReview's, XML's and DataCite's ways. */
const TEXT = ["value", "#text", "$", "rendered", "title", "description", "text", "p"];

/** What describes a paper and is no abstract of it. */
const NO_ABSTRACT =
  /^(?:series-?information|table-?of-?contents|technical-?info|graphical|teaser)$/i;

/** Of several forms of a field the one that is called its abstract, or not called a translation. */
const preferred = (values: readonly unknown[]): readonly unknown[] => {
  const typed = (shape: RegExp) => (value: unknown) =>
    isFields(value) &&
    Object.entries(value).some(([name, type]) => /type$/i.test(name) && shape.test(String(type)));
  const abstract = values.find(typed(/^abstract$/i));
  const own = values.filter((value) => !typed(/./)(value));
  if (abstract !== undefined) return [abstract];
  return [...own, ...values.filter((value) => !typed(NO_ABSTRACT)(value))];
};

/** Of several forms of a field the first that is not called another one of it. */
export const formOf = (values: readonly unknown[]): unknown => preferred(values)[0];

/** Text of a field, whatever lists and objects wrap it; of several the first that says anything. */
export function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (depth > MAX_DEPTH || typeof value !== "object" || value === null) return "";
  const inner = isFields(value) ? TEXT.map((name) => value[name]) : preferred(value as unknown[]);
  for (const one of inner) {
    const text = textOf(one, depth + 1);
    if (text.trim() !== "") return text;
  }
  return "";
}

/** All texts and numbers in a field. */
export function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "object" && value !== null && depth < MAX_DEPTH)
    return Object.values(value).flatMap((one) => textsIn(one, depth + 1));
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
