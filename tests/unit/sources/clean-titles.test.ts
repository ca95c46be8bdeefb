import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import { decodeHTML } from "entities";
import { describe, expect, it } from "vitest";

import { textOfTex } from "@/utils/domain/folding/tex-text";
import { decoded } from "@/utils/sources/read/decoded";
import { readDigestFile } from "@/utils/sources/read-file";

const FOLDERS = ["small", "more", "others"].map((name) => resolve("../shared/digest", name));
/** A file whose title BibTeX concatenates from strings. */
const PUT_TOGETHER = "19-string-concat.bib";
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !/^(?:README|EXPECTED)/.test(name) && name !== PUT_TOGETHER)
    .map((name) => join(folder, name)),
);

/** The letters and digits of a text. */
const lettersOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** A file's text with and without escapes, entities, tags and TeX, as titles may be written. */
function formsOf(text: string): string[] {
  const plain = decodeHTML(
    decodeHTML(
      text
        .replaceAll(/=\r?\n/g, "")
        .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
        .replaceAll(/\\[nrt](?![a-z])/g, " "),
    ),
  );
  const bare = plain.replaceAll(/<[^<>]{0,2000}>/g, " ");
  return [text, plain, bare, textOfTex(bare)].map(lettersOf);
}

/** Never part of a title: tags, emphasis, links, addresses, labels, list numbers. */
const UNCLEAN: readonly RegExp[] = [
  /<\/?[a-z][^<>]*>/i,
  /\*\*|__|\]\(|\[\[|\]\]/,
  /https?:\/\//,
  /^\s*(?:title|paper|标题)\s*[:：]/i,
  /\[(?:pdf|paper|code|arxiv|project|github)[^\]]*\]$/i,
  /^(?:\[?\d{1,3}[\].)]\s|[-*•]\s)/,
  /[\s,;|]$|^\s/,
];

describe.skipIf(FILES.length === 0)("titles of the shared files", () => {
  it.each(FILES)("are consecutive words of the file, without list markup: %s", async (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const forms = formsOf(decoded(bytes));
    const { papers } = await readDigestFile(bytes);
    const titles = papers.map(({ title }) => title);
    const foreign = titles.filter(
      (title) => !forms.some((form) => form.includes(lettersOf(title))),
    );
    expect(foreign).toEqual([]);
    expect(titles.filter((title) => UNCLEAN.some((shape) => shape.test(title)))).toEqual([]);
  });
});
