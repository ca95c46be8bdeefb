import type { Claim } from "@/utils/domain/insights";
import { classOf } from "@/utils/insights/words/classes";
import { priorFor } from "@/utils/insights/words/priors";

/** What is known of the words of a name from abstracts: whether data sets or models are called so. */
export function nameSigns(name: string, kind: Claim["kind"]): string[] {
  const words = name.split(" ");
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  const { data, model } = priorFor(first);
  const head = priorFor(last);
  return [
    `first data ${data}`,
    `first model ${model}`,
    `first data ${data} model ${model}`,
    `last data ${head.data}`,
    `last model ${head.model}`,
    `last in ${classOf(last)}`,
    `first in ${classOf(first)}`,
    `last in ${classOf(last)} ${kind}`,
  ];
}
