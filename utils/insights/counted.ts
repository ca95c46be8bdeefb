/** Words that end the phrase after a number; "and" may join two adjectives. */
const STOP =
  /^(?:of|for|in|on|with|that|across|from|to|by|at|is|are|was|were|has|have|had|this|these|its|their|less|more|fewer|versus|vs|as|thus|while|than|which|who|where|when|times|does|can|or|but|per|over|under|within|without|using|between|during|after|before|into|via|we|our|the|both|each|it|not|only|respectively|compared|consist|comprise|contain|include|involve|require|show|remain|achieve|exhibit|represent|belong|receive|spanning|covering|including|containing)$/;
const LAST_WORDS = 7;
const WORD = /^(?:\d+-)?\p{L}[\p{L}\p{N}&/’'()-]*/u;
/** Plurals that do not end in "s". */
const IRREGULAR =
  /(?:^|-)(?:data|people|children|men|women|criteria|corpora|phenomena|media|stimuli|mice|nuclei|indices|axes|species|series)$/i;
const PLURAL = /[^su'’i]s$|(?:^|[a-z])(?:bus|gas|lens|campus|bonus|virus|process|class)es$|ies$/i;
/** Nouns that look like plurals and mostly precede the thing that is counted. */
const SINGULAR_IN_S =
  /^(?:(?:phys|mathemat|econom|linguist|robot|genom|analyt|statist|dynam|electron|polit|semant|eth|foren|acoust|opt)ics|news|sales|sports|analysis|basis|bias|canvas|atlas|aerials)$/i;
/** Things that are counted in the singular before a collective noun: "a 30 domain taxonomy". */
const THING =
  /^(?:image|sample|task|prompt|question|problem|video|example|instance|article|pair|document|tool|query|dataset|domain|category|type|language|word|token|frame|subject|scenario|case|record|page|project|clip|scene|paper|sentence|patient|participant|class|object|item|node|cell|model|step|target|tweet|user|hour)$/;
/** Collective nouns: "a 10M caption dataset aggregating other corpora" counts captions. */
const WHOLE = /^(?:data-?sets?|corpus|benchmark|collection|database|suite|taxonomy|testbed)$/i;
/** An adjective, a participle or a word of praise: not part of the thing's name. */
const DESCRIBES =
  /^(?:[\p{L}-]*(?:ed|ive|al|ous|ic|able|ible|ary|ory|ful|less|ent|ant|ern|ly|ese|ian|ish|est|ing)|new|unique|real|large|small|high|low|open|hard|good|full|free|main|human|key|raw|clean|total|more|different|diverse|diverging|synthetic|real-world|modern|public|many|such|single|multiple|complex|simple|novel|popular|major|common|long|short|extra|held-out|state-of-the-art|and|[\p{L}\d]+-[\p{L}\d-]+)$/iu;
const BOUND_PARTICIPLE = /^(?:bounding|training|pointing|question-answer\p{L}*|\p{L}+-caption)$/iu;

/** The words after a number that may name what it counts. */
function wordsAfter(after: string): string[] {
  const words: string[] = [];
  let rest = after
    .slice(0, 90)
    .replace(
      /^\+?(?:\s(?:out )?of (?:the |all )?[\d,.]+(?=\s))?(?:\sof(?= (?!the )(?:[a-z]+ )?[a-z]+s\b))?/,
      "",
    );
  while (words.length < LAST_WORDS) {
    const gap = /^(?:, |[\s-](?:[×x&] )?(?:[\d,]+ (?=[a-z]))?)/.exec(rest)?.[0] ?? "";
    if (gap === "" || (gap === ", " && (words.length === 0 || isPlural(words.at(-1) ?? "")))) break;
    const word = WORD.exec(rest.slice(gap.length))?.[0] ?? "";
    if (word === "" || STOP.test(word)) break;
    if (/^and$/i.test(word) && (words.length === 0 || isPlural(words.at(-1) ?? ""))) break;
    words.push(word.replace(/(?<![()])[()]+$/, ""));
    rest = rest.slice(gap.length + word.length);
    if (/^[)(]/.test(rest) || word.endsWith(")")) break;
  }
  return words;
}

const isPlural = (word: string) =>
  (PLURAL.test(word) && word.length > 3 && !SINGULAR_IN_S.test(word)) || IRREGULAR.test(word);

const plural = (noun: string) =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : noun.endsWith("s")
      ? `${noun}es`
      : `${noun}s`;

const CJK_THING =
  /^\s?(ページ|フレーム|トークン|サンプル|タスク|カテゴリ|クラス|時間|小时|分钟|言語|语言|[人件枚本個个张張条條篇种種名项項组組对對文語词詞句段問题題類类])/;

/** "Windows samples": a name that only looks like a plural. */
const names = (words: readonly string[], at: number) =>
  /^\p{Lu}\p{Ll}+$/u.test(words[at] ?? "") && words.slice(at + 1).some(isPlural);

/** The thing that a number counts, as one word ("2.4k training samples" → "samples"), or empty. */
export function countedNoun(after: string): string {
  return countedPhrase(after).split(" ").at(-1) ?? "";
}

/** Words that praise or number a thing without saying which kind it is. */
const PRAISES =
  /^(?:[\p{L}-]*ly|diverse|novel|new|unique|different|distinct|challenging|high-quality|large-scale|fine-grained|popular|curated|annotated|realistic|expert-made|additional|recurring|representative|carefully|real|standard|widely-used|well-known|more|total|such|multiple|single|public|open-source|state-of-the-art)$/iu;
/** Maximum length of a phrase in a chip, in characters and in words. */
const LONGEST = 30;
const MOST_WORDS = 3;

/** The thing with all words that say which kind it is, if that is short: "26 generated videos"; else null. */
function wholePhrase(words: readonly string[]): string | null {
  const first = words.findIndex((word) => !PRAISES.test(word));
  const told = words.slice(Math.max(0, first));
  const phrase = told.join(" ");
  const isShort = told.length <= MOST_WORDS && phrase.length <= LONGEST;
  return isShort && !told.some((word) => /^and$|[()]/i.test(word)) ? phrase : null;
}

/** The same with the words that say which kind it is: "six recurring failure modes" → "failure modes". */
export function countedPhrase(after: string): string {
  const inCjk = CJK_THING.exec(after)?.[1];
  if (inCjk !== undefined) return inCjk;
  const compound = /^-([a-z]{3,})\b(?!-)/.exec(after)?.[1];
  if (compound !== undefined) return isPlural(compound) ? compound : plural(compound);
  const words = wordsAfter(after);
  const [first = ""] = words;
  const at = words.findIndex((word, place) => isPlural(word) && !names(words, place));
  if (THING.test(first) && words.length > 1 && at !== words.length - 1) return plural(first);
  const whole = words.findIndex((word) => WHOLE.test(word));
  // "17 task taxonomy nodes" counts nodes.
  if (whole >= 0 && at > whole + 1)
    return whole === 1 && !DESCRIBES.test(first) ? plural(first) : "";
  if (at < 0) return "";
  return wholePhrase(words.slice(0, at + 1)) ?? nearPhrase(words, at);
}

/** For a long phrase: the thing with the noun right before it. */
function nearPhrase(words: readonly string[], at: number): string {
  const head = words[at] ?? "";
  const before = words[at - 1] ?? "";
  // "Stack Overflow posts" must not become "Overflow posts".
  const isCutName = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(words[at - 2] ?? "");
  const told = before !== "" && (BOUND_PARTICIPLE.test(before) || !DESCRIBES.test(before));
  return told && !isCutName ? `${before} ${head}` : head;
}
