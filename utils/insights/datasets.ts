const NAME = String.raw`(?:[A-Z][\w'@+*-]*|[a-z]+[A-Z][\w-]*)(?: (?:\d+×\d+|[A-Z][\w'-]*|v\d|\d+K?))*`;
/** Names after "on", "in" or "for" that look like benchmarks (capitals in them), also as a list. */
const NAMED = new RegExp(
  String.raw`\b(?:on|in|for|across) (?:the )?(${NAME}(?:(?:,|,? and) (?:the )?${NAME})*)`,
  "g",
);
const NOT_NAMES =
  /^(?:LLMs?|We|The|Our|A|In|GPU|BERT|AI|NLP|CPU|A100|F1|L2|mAP.*|AUROC|[A-Z]{3}s|RWKV.*|LLaMA.*|Llama.*|Qwen.*|GPT.*)$/;
/** Names of common benchmarks, recognised without a preposition. */
const KNOWN =
  /\b(?:ImageNet(?:-1K)?(?: \d+×\d+)?|GSM8[Kk]|MATH|AIME ?\d*|HumanEval|MMLU(?:-\w+)?|COCO|CIFAR-\d+|SWE-bench(?: Verified)?|KITTI(?:-\d+)?|nuScenes|LIBERO|SQuAD|GLUE|ADE20K|ScanNet|MVTec(?:-AD)?)\b/g;

/** The names of the list nearest to the number, in order. */
function listed(text: string, last: boolean): string[] {
  const lists = [...text.matchAll(NAMED)]
    .map((match) => (match[1] ?? "").split(/,? and (?:the )?|, (?:the )?/))
    .filter(([name = ""]) => !NOT_NAMES.test(name));
  return (last ? lists.at(-1) : lists[0]) ?? [];
}

/**
 * The benchmark a number was measured on, as the words around it say. `place` counts the numbers
 * that stand paired before it: of "5% and 3% on A and B" the second belongs to B.
 */
export function datasetOf(before: string, after: string, place: number): string | null {
  const next = listed(after, false);
  const near = next.length > 0 ? next : listed(before, true);
  const known = after.match(KNOWN)?.[0] ?? before.match(KNOWN)?.at(-1);
  return near[place] ?? near[0] ?? known ?? null;
}
