import type { Link, LinkKind } from "@/utils/domain/insights";
import { leadsToCode, safeAddress } from "@/utils/domain/safe-address";

const PATH = String.raw`\/[^\s<>"()[\]\\]+`;
const HOSTS = [
  String.raw`(?:[\w-]+\.)*(?:github|gitlab|huggingface|hf)\.(?:com|io|co)`,
  String.raw`(?:[\w-]+\.){2,5}(?:edu|org|net|com|hk|cn|io|ai|ac\.uk)`,
  // Link shorteners, and hosts of research data.
  String.raw`(?:aka\.ms|bit\.ly|fb\.me|goo\.gl|zenodo\.org|osf\.io|tinyurl\.com)`,
];
/** Sites that are recognised without a path. */
const SITE = String.raw`(?:www(?:\.[\w-]+){1,3}\.[a-z]{2,6}|[\w-]+\.github\.io)(?![\w-]|\.\w)`;
/** Top-level domains; "Node.js" and "v2.pdf" are not hosts. */
const TOP_LEVEL =
  "com|org|net|info|edu|gov|io|ai|co|me|dev|app|page|site|cloud|tech|science|xyz|eu|uk|de|fr|ch|at|it|es|nl|be|se|dk|no|fi|pl|cz|ru|cn|hk|tw|jp|kr|sg|in|il|au|nz|ca|us|br";
const SAID_BEFORE = String.raw`\b(?:available|accessible|accessed|found|released?|hosted|online|posted|download(?:ed)?|demo|website|page)(?: \w+)? (?:at|on|from|under|via|through) `;
/** Any other host, if the words before it announce an address: "available at quac.ai", "online at a.uni.de/b". */
const SAID_TO_BE = String.raw`(?<=${SAID_BEFORE})(?:[\w-]+\.){1,4}(?:${TOP_LEVEL})(?![\w-]|\.\w)`;
const URL_SHAPE = new RegExp(
  String.raw`https?:\/${PATH}|(?<![\w/.@-])(?:(?:${HOSTS.join("|")})${PATH}|(?:${SITE}|${SAID_TO_BE})(?:${PATH})?)`,
  "gi",
);
/** A cheap pre-check: every address contains this. */
const HINT = new RegExp(String.raw`https?:|www\.|\.(?:${TOP_LEVEL}|ms|ly|gl)(?![\w-])`, "i");
const TRAILING = /(?<![.,;:!?'"‘’“”*])[.,;:!?'"‘’“”*]+$/;

/** Hosts known to support https; any other address without a scheme is left as written. */
const SECURE_HOST = /^(?:[\w-]+\.)*(?:github|gitlab|huggingface|hf)\.(?:com|io|co)(?:\/|$)/i;

const HUB = /\b(?:hf|huggingface)\.co\b/;
const DATA_HUB = /\bhuggingface\.co\/datasets\//;
const SAID = {
  project: /project (?:web)?(?:page|site)|webpage|homepage|demo\b|project website/,
  code: /\b(?:codes?|codebase|(?<!open[ -])source|packages?|implementation|scripts?|repository|prompts)\b/,
  data: /\b(?:datasets?|data|benchmark|corpus|arena)\b|arena|bench/,
  model: /\b(?:models?|weights|checkpoints)\b/,
} as const;

/** The kind of a link by its address and the words before it; the first rule that fits decides. */
function kindOf(url: string, before: string): LinkKind {
  const said = before.toLowerCase();
  const says = (kind: LinkKind) => SAID[kind].test(said);
  if (DATA_HUB.test(url)) return "data";
  if (says("project")) return "project";
  if (/visuali[sz]ation|video results/.test(said) && /\.io\b/.test(url)) return "project";
  // A github.io page that offers both code and data is the project's page.
  if (/\.github\.io\b/.test(url) && says("code") && says("data")) return "project";
  if (HUB.test(url) && says("model")) return "model";
  if (says("code")) return "code";
  if (/zenodo|kaggle/.test(url)) return "data";
  if (says("model") || HUB.test(url))
    return /\b(?:dataset|benchmark)\b/.test(said) && !/\bmodels?\b/.test(said) ? "data" : "model";
  if (says("data")) return "data";
  return leadsToCode(url) ? "code" : "project";
}

/** The text since the last full stop or colon before the link; an "e.g." only shortens it. */
function sentenceBefore(text: string, end: number): string {
  const window = text.slice(Math.max(0, end - 160), end).replace(/:\s*$/, "");
  return window.slice(Math.max(window.lastIndexOf(". "), window.lastIndexOf(": ")) + 1);
}

/** The code repositories among the addresses that a digest lists for a paper. */
export const codeLinks = (addresses: readonly string[]): Link[] =>
  addresses.flatMap((address) => {
    const url = safeAddress(address.replace(TRAILING, ""));
    return url !== null && leadsToCode(url) ? { url, kind: "code" } : [];
  });

/** The links in a repaired text, without duplicates, in order of appearance. */
export function linksOf(text: string): Link[] {
  const links = new Map<string, Link>();
  if (!HINT.test(text)) return [];
  for (const match of text.matchAll(URL_SHAPE)) {
    const bare = match[0].replace(TRAILING, "");
    const url = safeAddress(SECURE_HOST.test(bare) ? `https://${bare}` : bare);
    if (url === null || links.has(url)) continue;
    links.set(url, { url, kind: kindOf(url, sentenceBefore(text, match.index)) });
  }
  return [...links.values()];
}
