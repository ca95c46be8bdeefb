import { GENERIC } from "@/utils/sources/read/markdown-text";
import { rememberedText } from "@/utils/sources/read/remembered-text";
import { type Block, levelOf, type Run, textOfRuns } from "@/utils/sources/tree/block";
import { isPart } from "./part-heading";
import { isTag } from "./tag";

/** A title leads to a paper's page, and perhaps to its code; what leads to more places is a label. */
const MOST_ADDRESSES = 2;
/** Papers are listed twice where they belong to two sections. */
const MOST_BOLD = 2;
/** Sections of two groups may be called the same; parts of every paper are. */
const MOST_HEADINGS = 2;
const LONGEST_PART = 60;
/** No label and no title is longer. */
const LONGEST = 600;
/** So many words are a title however often they stand there, and so few a label the second time. */
const LONG = 5;
const SHORT = 3;

/** "Visual Informatics 2024", "CoRR abs/1808.00923", "Mind, Culture, and Activity, 7" */
const VENUE =
  /^(?:\S{1,30}\s){1,3}[^\s(]{0,12}(?:19|20)\d\d\W{0,3}$|\babs\/\d|^[^:]{3,60},\s\d{1,4}(?:\(\d{1,4}\))?\W{0,3}$/;

/** Words that links are called by. */
const LABEL_WORDS = new Set(
  "the and or of on in by for to with official unofficial original source code codes data dataset datasets database paper papers pdf project page website web site home homepage github gitlab repo repository demo demos video videos slides talk poster model models weights checkpoint checkpoints blog post appendix supp suppl supplementary supplement material materials note notes bibtex bib arxiv link links here pytorch tensorflow jax keras caffe caffe2 torch lua matlab python julia rust colab notebook implementation implementations reimplementation html doc docs documentation tutorial summary review reviews openreview huggingface hugging face hf space twitter thread tweet youtube bilibili zhihu csdn detail details abstract full text version extended preprint journal conference publisher doi citation cite read view download more article news press interview 解读 代码 论文 主页 项目 视频 笔记 链接 翻译 原文 数据集 博客 コード 論文 논문 코드".split(
    " ",
  ),
);

/** "Official Code & Data": a text of nothing but such words, in any number. */
function isOfLabelWords(text: string): boolean {
  for (const [word] of text.matchAll(/[^\p{P}\p{S}\s\d]+/gu))
    if (!LABEL_WORDS.has(word.toLowerCase())) return false;
  return true;
}

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}]+/gu, " ")
    .trim();

function eachBlock(block: Block, told: (block: Block) => void): void {
  told(block);
  for (const inner of block.blocks) eachBlock(inner, told);
}

/** What a file calls its links and what it repeats in bold: labels, whatever language they are in. */
export class Labels {
  readonly #titles = new Map<boolean | null, Map<string, string | null>>();
  readonly #addresses = new Map<string, Set<string>>();
  readonly #bold = new Map<string, number>();

  readonly #headings = new Map<string, number>();

  constructor(root: Block) {
    eachBlock(root, (block) => {
      for (const run of block.runs) this.#count(run);
      if (levelOf(block) > 0) this.#countHeading(textOfRuns(block.runs));
    });
  }

  /**
   * Titles by the texts that they were read off, null for those that hold none: as they are read where
   * lines name people, or do not; see `cleanTitle`.
   */
  titles(hasPeople: boolean | null): Map<string, string | null> {
    const known = this.#titles.get(hasPeople);
    if (known !== undefined) return known;
    const titles = new Map<string, string | null>();
    this.#titles.set(hasPeople, titles);
    return titles;
  }

  #countHeading(text: string): void {
    if (text.length > LONGEST) return;
    const key = keyOf(text);
    this.#headings.set(key, (this.#headings.get(key) ?? 0) + 1);
  }

  /** Whether a heading names a part of what is said of each paper, as others of the file do. */
  isPart(text: string): boolean {
    if (isPart(text)) return true;
    return text.length <= LONGEST_PART && (this.#headings.get(keyOf(text)) ?? 0) > MOST_HEADINGS;
  }

  #count({ text, address, strong }: Run): void {
    if (text.length > LONGEST || (address === null && !strong)) return;
    const key = keyOf(text);
    if (address !== null) {
      const known = this.#addresses.get(key) ?? new Set();
      this.#addresses.set(key, known.add(address));
    } else this.#bold.set(key, (this.#bold.get(key) ?? 0) + 1);
  }

  /** Whether a text names no paper: "PDF", "CVPR 2024", or what other links are called too. */
  readonly has = rememberedText((text): boolean => {
    if (text.length > LONGEST) return false;
    if (GENERIC.test(text) || isTag(text.replaceAll(/:[a-z_]+:/g, ""))) return true;
    if (VENUE.test(text) || isOfLabelWords(text)) return true;
    const key = keyOf(text);
    const words = key.split(" ").length;
    if (words >= LONG) return false;
    const addresses = this.#addresses.get(key)?.size ?? 0;
    const bold = this.#bold.get(key) ?? 0;
    return addresses > MOST_ADDRESSES || bold > MOST_BOLD || (words <= SHORT && addresses > 1);
  });
}
