/** Registries whose identifiers Gloss knows. */
export type PaperIdScheme = "arxiv" | "doi" | "openreview" | "acl";

/** An identifier with its registry, normalised: `arxiv:2407.21783` (no version), `doi:10.…` (lower case). */
export type PaperId = `${PaperIdScheme}:${string}`;
