import type { Link, LinkKind } from "@/utils/domain/insights";

const URL_SHAPE =
  /(?:https?:\/\/[^\s<>"()[\]]+|(?<![\w/.@])(?:www\.[\w-]+\.[a-z]{2,6}|(?:[\w-]+\.)*(?:github|gitlab|huggingface|hf)\.(?:com|io|co)|(?:[\w-]+\.){2,5}(?:edu|org|net|com|hk|cn|io|ai|ac\.uk))\/[^\s<>"()[\]]+)/gi;
const TRAILING = /[.,;:!?'"’”*]+$/;
const CODE_HOST = /github\.com|gitlab|bitbucket|codeberg/i;

/** What the words just before a link say of it, by the first rule that fits. */
function kindOf(url: string, before: string): LinkKind {
  const said = before.toLowerCase();
  if (/project (?:web)?(?:page|site)|webpage|homepage|demo\b|project website/.test(said))
    return "project";
  if (/visuali[sz]ation|video results/.test(said) && /\.io\b/.test(url)) return "project";
  if (
    /\b(?:codes?|codebase|source|packages?|implementation|scripts?|repository|prompts)\b/.test(said)
  )
    return "code";
  if (/huggingface\.co\/datasets|zenodo|kaggle/.test(url)) return "data";
  if (/\b(?:models?|weights|checkpoints)\b/.test(said) || /\b(?:hf|huggingface)\.co\b/.test(url))
    return /\b(?:dataset|benchmark)\b/.test(said) && !/\bmodels?\b/.test(said) ? "data" : "model";
  if (/\b(?:datasets?|data|benchmark|corpus|arena)\b|arena|bench/.test(said)) return "data";
  return CODE_HOST.test(url) ? "code" : "project";
}

/** From the last full stop before the link; a "e.g." or "v1.0" only shortens what is looked at. */
function sentenceBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - 160), end);
  return window.slice(window.lastIndexOf(". ") + 1);
}

/** The links of a mended text, each once, in order of appearance. */
export function linksOf(text: string): Link[] {
  const links = new Map<string, Link>();
  for (const match of text.matchAll(URL_SHAPE)) {
    const bare = match[0].replace(TRAILING, "");
    const url = /^https?:/i.test(bare) ? bare : `https://${bare}`;
    if (links.has(url)) continue;
    links.set(url, { url, kind: kindOf(url, sentenceBefore(text, match.index)) });
  }
  return [...links.values()];
}
