import type { Candidate } from "./candidate";

/** What the words around a name say about it. */
export type Role =
  | "tested on"
  | "told"
  | "holds"
  | "acts"
  | "made"
  | "said"
  | "called"
  | "model"
  | "method";

/** How much text on either side of a name is examined for roles, in characters. */
const REACH = 90;

const MAKE = String.raw`\b(?:introduce|present|propose|release|construct|develop|build|create|curate|call|name|dub|term|contribute|collect|design|establish|offer|built|made)(?:d|ed|s|ing)?`;
const BEFORE: readonly [Role, RegExp][] = [
  ["tested on", /\b(?:on|across|in|for) (?:(?:the|both|all) )?$/i],
  ["made", new RegExp(String.raw`${MAKE},? (?:the |an? |our )?(?:[\p{Ll}\d-]+,? ){0,6}\(?$`, "u")],
  ["made", new RegExp(String.raw`${MAKE},? (?:the |an? |our )?(?:[\p{L}\d'-]+,? ){1,9}\($`, "u")],
];
const ONE = String.raw`(?:benchmark|dataset|data set|corpus|test ?suite|suite|testbed|test set|collection|challenge|leaderboard|environment)`;
const COLLECTION = String.raw`(?:${ONE}s?|corpora)(?![\w-])`;
const METHOD = String.raw`(?:framework|method|approach|network|architecture|algorithm|system|pipeline|recipe|mechanism|technique|strategy|paradigm|module|parser|optimizer|model|family|decoder|encoder|agent|policy|operator|layer|loss|objective)s?(?![\w-])`;
const NAMED = String.raw`(?:,? (?:called|named|dubbed|termed|namely))? \(?$`;
const CALLED = new RegExp(
  String.raw`\b${ONE}${NAMED}|${MAKE} (?:an?|our|the first) (?:[\p{L}\d-]+,? ){0,6}?${ONE}, $`,
  "iu",
);
const METHOD_CALLED = new RegExp(String.raw`\b${METHOD},?${NAMED}`, "i");
const APPOSED = String.raw`^\)?(?: \([^)]{1,60}\))?(?:,| is| as) (?:an?|the(?: first| largest)?|our) (?:(?!(?:for|of|that|which|with|to|on|from|by|in)\b)[\p{L}\d()'-]+,? ){0,8}?`;
const AFTER: readonly [Role, RegExp][] = [
  ["told", new RegExp(String.raw`^\)? (?:[\w-]+ ){0,2}${COLLECTION}`, "i")],
  ["said", new RegExp(`${APPOSED}${COLLECTION}`, "iu")],
  ["method", new RegExp(`${APPOSED}${METHOD}`, "iu")],
  [
    "holds",
    /^(?: \([^)]{1,60}\))?,? (?:which |that )?(?:compris|contain|consist|includ|cover|span|featur|encompass|totals|has |provides|evaluates|tests|assesses|poses)/i,
  ],
  [
    "acts",
    /^(?: \([^)]{1,60}\))?,? (?:also |further |consistently |significantly |substantially )?(?:achiev|outperform|improv|reduc|surpass|attain|reach|deliver|obtain|boost|enabl|leverag|uses|employ|combin|generat|learns|predict|retain|exceed|outpace|yield|trains|requires|cuts|lowers|lifts|raises|gains|is trained|introduces|can |effectively|maintains|matches|performs|extends|sets|scales|beats|runs|filters|leads)/i,
  ],
];
/** After these a name is not the subject: "training on X improves …" says nothing about X. */
const PREPOSITION = /\b(?:on|from|of|with|for|in|by|to|using|than|over|across|and) (?:the )?$/i;
/** Families of models and training methods, which are tested rather than tested on. */
const MODEL =
  /^(?:GPT|ChatGPT|Qwen|QwQ|Llama|LLaMA|Gemini|Gemma|Claude|Mistral|Mixtral|DeepSeek|Phi-|InternVL|InternLM|LLaVA|BERT|RoBERTa|T5|ViT|DiT|SiT|ResNet|Swin|CLIP|SigLIP|DINO|SAM|YOLO|Stable Diffusion|SDXL|FLUX|Wan|Vicuna|Yi-|GLM|Kimi|o[134]\b|Sonnet|Opus|Whisper|wav2vec|Mamba|PaLM|OPT-|Pythia|GRPO|PPO|DPO|SFT|LoRA|RLHF)/;

function rolesAt(text: string, { name, start, end }: Candidate): Role[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const governed = PREPOSITION.test(before);
  return [
    ...BEFORE.filter(([, shape]) => shape.test(before)).map(([role]) => role),
    ...AFTER.filter(([, shape]) => shape.test(after))
      .map(([role]) => role)
      .filter((role) => role !== "acts" || !governed),
    ...(CALLED.test(before) ? (["called"] as const) : []),
    ...(METHOD_CALLED.test(before) ? (["method"] as const) : []),
    ...(MODEL.test(name) ? (["model"] as const) : []),
  ];
}

/** All roles of each name, from all its mentions. */
export function rolesIn(
  text: string,
  candidates: readonly Candidate[],
): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>();
  for (const candidate of candidates) {
    const known = roles.get(candidate.name) ?? new Set();
    for (const role of rolesAt(text, candidate)) known.add(role);
    roles.set(candidate.name, known);
  }
  return roles;
}
