/** A link or a picture of Markdown: its text, its address. */
const LINK =
  /!?\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)*)\]\(\s{0,20}<?([^\s()<>]*(?:\([^()\s]*\)[^\s()<>]*)*)>?(?:\s{1,20}"[^"]*")?\s{0,20}\)/g;

/** A line of Markdown as text: links by their texts, without emphasis, code marks, tags, escapes. */
export const textOfLine = (line: string): string =>
  line
    .replaceAll(LINK, (whole, text: string) => (whole.startsWith("!") ? "" : text))
    .replaceAll(/<\/?[a-zA-Z][^<>]*>/g, " ")
    .replaceAll(/(\*\*|__)(.+?)\1/g, "$2")
    .replaceAll(/(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/g, "$1")
    .replaceAll(/`([^`]+)`/g, "$1")
    .replaceAll(/\\([\\`*_{}[\]()#+.!|~-])/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();

/** What a link to a paper is called where its text does not name the paper. */
export const GENERIC =
  /^\W*(?:(?:(?:the )?(?:official )?(?:pdf|abs|abstract|paper|papers|arxiv|html|link|links|url|code|github|repo|project(?: ?page)?|homepage|home ?page|website|site|page|demo|video|slides|poster|dataset|data|model|models|blog|supp\w*|openreview|huggingface|hugging face|hf|alphaxiv|bib\w*|doi|(?:read|view|see|get|open|download|go to)\b.{0,24}|more|here|tweet|unsubscribe.{0,20}|show more|listen|share|save|cite|\d{4}\.\d{4,5}(?:v\d+)?|arxiv[: ]\S{1,100}|none|null|n\/a))\W*)?$/i;
