import { findAll, textOf } from "@/utils/dom/tree";
import { type PaperId, paperIdsOf } from "@/utils/domain/paper-id";
import { plainKey } from "@/utils/domain/plain-key";

/** Paper ids by title key. */
type Papers = Map<string, PaperId[]>;

/** Cache: a page is scanned again whenever it changes. */
const read = new WeakMap<Element, Papers>();
/** Deeper nesting is not a list of papers. */
const MAX_DEPTH = 6;

/** The papers in the page's metadata (`ScholarlyArticle` of schema.org in JSON-LD). */
export function describedPapers(page: Document): Papers {
  const scripts = findAll(page, 'script[type="application/ld+json"]');
  const papers: Papers = new Map();
  for (const script of scripts) for (const [key, ids] of papersIn(script)) papers.set(key, ids);
  return papers;
}

function papersIn(script: Element): Papers {
  const known = read.get(script);
  if (known) return known;
  const papers: Papers = new Map();
  collect(parsed(textOf(script)), papers, MAX_DEPTH);
  read.set(script, papers);
  return papers;
}

/** Undefined for broken JSON, which some sites write. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(node: unknown, papers: Papers, depth: number): void {
  if (typeof node !== "object" || node === null || depth === 0) return;
  const fields = node as Record<string, unknown>;
  if ([fields["@type"]].flat().includes("ScholarlyArticle")) add(fields, papers);
  for (const value of Object.values(node)) collect(value, papers, depth - 1);
}

function add(fields: Record<string, unknown>, papers: Papers): void {
  const title = [fields["headline"], fields["name"]].find((text) => typeof text === "string");
  const key = typeof title === "string" ? plainKey(title) : "";
  const named = ["@id", "url", "sameAs", "identifier"].flatMap((name) => textsIn(fields[name]));
  if (key) papers.set(key, named.flatMap(idsIn));
}

/** The texts of a field, which is a text, a list, or `{value}`. */
function textsIn(field: unknown): string[] {
  if (typeof field === "string") return [field];
  if (Array.isArray(field)) return field.flatMap(textsIn);
  return typeof field === "object" && field !== null && "value" in field
    ? textsIn(field.value)
    : [];
}

const idsIn = (text: string): PaperId[] =>
  paperIdsOf(text.replace(/^(?:doi:)?\s*(?=10\.\d{4,9}\/)/i, "https://doi.org/"));
