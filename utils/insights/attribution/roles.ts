import type { Candidate } from "./candidate";

/** What the words around a name say of it. */
export type Role = "tested on" | "told" | "holds" | "acts" | "made" | "said" | "called" | "model";

/** How much text on either side tells a role. */
const REACH = 90;

const BEFORE: readonly [Role, RegExp][] = [
  ["tested on", /\b(?:on|across|over|in|for) (?:(?:the|both|all) )?$/i],
  [
    "made",
    /\b(?:introduce|present|propose|release|construct|develop|build|create|curate|call|name|dub|term|contribute|collect)(?:d|s|ing)?,? (?:the |an? |our )?(?:[\p{Ll}\d-]+,? ){0,6}\(?$/u,
  ],
];
const COLLECTION = String.raw`(?:benchmarks?|datasets?|data set|corpus|corpora|test ?suite|suite|testbed|test set|collection|challenge|leaderboard|environment)`;
const CALLED = new RegExp(
  String.raw`\b${COLLECTION},? (?:(?:called|named|dubbed|termed) )?\(?$`,
  "i",
);
const AFTER: readonly [Role, RegExp][] = [
  ["told", new RegExp(String.raw`^\)? (?:[\w-]+ ){0,2}${COLLECTION}\b`, "i")],
  [
    "said",
    new RegExp(
      String.raw`^\)?(?: \([^)]{1,60}\))?(?:,| is| as|:) (?:an?|the(?: first| largest)?|our) (?:[\p{L}\d-]+,? ){0,8}?${COLLECTION}\b`,
      "iu",
    ),
  ],
  [
    "holds",
    /^(?: \([^)]{1,60}\))?,? (?:which |that )?(?:compris|contain|consist|includ|cover|span|featur|encompass|totals|has |provides|evaluates|tests|assesses|poses)/i,
  ],
  [
    "acts",
    /^(?: \([^)]{1,60}\))?,? (?:also |further |consistently |significantly |substantially )?(?:achiev|outperform|improv|reduc|surpass|attain|reach|deliver|obtain|boost|enabl|leverag|uses|employ|combin|generat|learns|predict|retain|exceed|outpace|yield|trains|requires|cuts|lowers|lifts|raises|gains|is trained)/i,
  ],
];
/** Families of models, which are tested rather than tested on. */
const MODEL =
  /^(?:GPT|ChatGPT|Qwen|QwQ|Llama|LLaMA|Gemini|Gemma|Claude|Mistral|Mixtral|DeepSeek|Phi-|InternVL|InternLM|LLaVA|BERT|RoBERTa|T5|ViT|DiT|SiT|ResNet|Swin|CLIP|SigLIP|DINO|SAM|YOLO|Stable Diffusion|SDXL|FLUX|Wan|Vicuna|Yi-|GLM|Kimi|o[134]\b|Sonnet|Opus|Whisper|wav2vec|Mamba|PaLM|OPT-|Pythia|GRPO|PPO|DPO|SFT|LoRA|RLHF)/;

function rolesAt(text: string, { name, start, end }: Candidate): Role[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return [
    ...BEFORE.filter(([, shape]) => shape.test(before)).map(([role]) => role),
    ...AFTER.filter(([, shape]) => shape.test(after)).map(([role]) => role),
    ...(CALLED.test(before) ? (["called"] as const) : []),
    ...(MODEL.test(name) ? (["model"] as const) : []),
  ];
}

/** Every role of every name, from all its mentions. */
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
