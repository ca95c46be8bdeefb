import { below, oneOf, type Random } from "./random";
import { excessOf } from "./excess";
import type { Piece, Recipe } from "./recipe";
import { shapesOf } from "./shapes";

/** What formats part, open, close, quote and repeat with. */
const UNITS: readonly string[] = [
  ...Array.from(" \t\n\r\u00A0\u200B\uFEFF\u2028\u0000\uD800"),
  ...Array.from("[](){}<>|*_`~#-=+:;,.!?'\"\\/@%&$^…•«»“”é中1aA"),
  "\r\n",
  "\n\n",
  " \n",
  "> ",
  "- ",
  "* ",
  "# ",
  "**",
  "__",
  "~~",
  "![",
  "](",
  "[]",
  "()",
  "[[",
  "||",
  "|-",
  "|---",
  "-|",
  "<b",
  "<b>",
  "<a href=",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml ",
  "?>",
  "</",
  "/>",
  "<table><tr><td>",
  "<p>",
  "<li>",
  "<summary>",
  "<blockquote>",
  "<meta name=",
  "<link rel=canonical",
  "&amp;",
  "&#",
  "&lt;",
  "&x;",
  '{"a":',
  '{"',
  '":',
  "[{",
  "],",
  "{}",
  "@article{",
  "@a(",
  "a=",
  "{{",
  "\\'",
  "\\\\\n",
  "TI  - ",
  "ER  -\n",
  "AB  - a\n",
  "Title: ",
  "\nTitle: a\n",
  "Abstract: ",
  "arXiv:",
  "http://",
  "https://a.b/",
  "https://arxiv.org/abs/2401.00001 ",
  "doi:10.1000/",
  "A B, ",
  "A. B, ",
  "Ada Lovelace, ",
  " and ",
  " — ",
  "of the\n",
  "a line of words\n",
  "A long title of a paper that goes on\n",
  "- A long title of a paper\n",
  "  Ada Lovelace, Bob Moog\n",
  "1. ",
  "  - ",
  "- [ ] ",
  "[a](https://a.b/) ",
  "[a][b] ",
  "[b]: https://a.b/\n",
  "```\n",
  "<br>",
  "<details><summary>a</summary>",
  "## A long title of a paper\n\n",
  "### ",
  "(NeurIPS 2023) ",
  '"A long title of a paper" ',
  "0.",
  "1–2 ",
  "1,",
  "a ",
  "Aa",
  "a-",
  "<item>",
  "<item><title>a</title></item>",
  "=3D",
  "=\r\n",
  "a: b\r\n",
  " a;",
  "--x\r\n",
];

/** What opens, and what closes it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
  ['{"a":', "}"],
  ['[{"title":', "}]"],
  ["<a>", "</a>"],
  ["<div>", "</div>"],
  ["<b>", "</b>"],
  ["<li>", "</li>"],
  ["<table><tr><td>", "</td></tr></table>"],
  ["<table><tr><td>x</td><td>", "</td></tr></table>"],
  ["<__proto__>", "</__proto__>"],
  ["<item>", "</item>"],
  ["> ", ""],
  ["\\emph{", "}"],
  ["[a](", ")"],
  ["![", "]()"],
  ["**", "**"],
];

/** As long as an input may be. */
export const SIZE = 1_000_000;

const times = (unit: string, size: number) => Math.max(1, Math.floor(size / unit.length));

function unitOf(random: Random, seed: string): string {
  const kind = random();
  if (kind < 0.55) return oneOf(random, UNITS);
  if (kind < 0.75) return oneOf(random, UNITS) + oneOf(random, UNITS);
  if (kind < 0.85) return oneOf(random, UNITS) + oneOf(random, UNITS) + oneOf(random, UNITS);
  const start = below(random, seed.length);
  return seed.slice(start, start + 1 + below(random, 30)) || " ";
}

/** A seed with a unit again and again in the middle of it. */
function stretched(random: Random, seed: string): Recipe {
  const unit = unitOf(random, seed);
  const at = below(random, seed.length + 1);
  return [
    { text: seed.slice(0, at), times: 1 },
    { text: unit, times: times(unit, SIZE) },
    { text: seed.slice(at), times: 1 },
  ];
}

function nested(random: Random, seed: string): Recipe {
  const [open, close] = oneOf(random, PAIRS);
  const depth = times(open + close, oneOf(random, [200, 2000, 20_000, SIZE]));
  const at = below(random, seed.length + 1);
  const closed: Piece[] = close === "" || random() < 0.3 ? [] : [{ text: close, times: depth }];
  return [
    { text: random() < 0.5 ? "" : seed.slice(0, at), times: 1 },
    { text: open, times: depth },
    { text: "a", times: 1 },
    ...closed,
    { text: seed.slice(at), times: 1 },
  ];
}

/** A seed with some stretches left out, doubled, moved or overwritten. */
function mutated(random: Random, seed: string): string {
  let text = seed;
  for (let left = 1 + below(random, 6); left > 0; left--) {
    const at = below(random, text.length + 1);
    const end = at + below(random, 40);
    const middle = oneOf(random, [
      "",
      text.slice(at, end).repeat(2),
      unitOf(random, seed),
      seed.slice(0, below(random, seed.length)),
    ]);
    text = text.slice(0, at) + middle + text.slice(random() < 0.5 ? at : end);
  }
  return text || " ";
}

function repeated(random: Random, seed: string): Recipe {
  const unit = random() < 0.5 ? mutated(random, seed) : unitOf(random, seed);
  return [{ text: unit, times: times(unit, SIZE) }];
}

/** A hostile input of a seed: a mutation, or something repeated or nested up to a megabyte. */
function fromSeed(random: Random, seed: string): Recipe {
  const kind = random();
  if (kind < 0.35) return stretched(random, seed);
  if (kind < 0.5) return nested(random, seed);
  return kind < 0.7 ? repeated(random, seed) : [{ text: mutated(random, seed), times: 1 }];
}

/** A hostile input for a reader: made of one of its seeds, or too much of what its format consists of. */
export function recipeOf(
  random: Random,
  { name, seeds }: { name: string; seeds: readonly string[] },
): Recipe {
  const made =
    random() < 0.5
      ? fromSeed(random, oneOf(random, seeds))
      : excessOf(random, oneOf(random, shapesOf(name)), SIZE);
  return made.filter(({ text }) => text !== "");
}
