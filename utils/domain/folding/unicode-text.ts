import { decodeHTMLStrict } from "entities";
import { textOfTex } from "./tex-text";

/** Levels of escaped entities that are decoded. */
const MOST_ESCAPED = 5;
const ENTITY = /&#?\w{1,31};/;
const COMMAND = /\\[a-zA-Z"'`^~=.&%$#_{}(),;:!-]/;
/** Commands without braces, or without meaning for a title: `\mathcal O`, `\left(`. */
const LOOKS =
  /\\(?:text\w*|math\w*|emph|underline|overline|rm|bf|it|left|right|[bB]igg?[lr]?|mbox|operatorname|displaystyle|limits)\b/g;

function withoutEntities(text: string): string {
  let [last, next] = [text, decodeHTMLStrict(text)];
  for (let times = 1; times < MOST_ESCAPED && next !== last && ENTITY.test(next); times += 1)
    [last, next] = [next, decodeHTMLStrict(next)];
  return next;
}

/** Marks of indices and powers: "π_0" becomes "π0", like "π₀" once it is folded. */
const INDEX = /(?<=[\p{L}\p{N}])[_^](?=[\p{L}\p{N}])/gu;
/** Commands of a site that writes titles in capitals. */
const CAPITALS = /\\[A-Z]{2,}(?![a-z])/g;

/** Decodes entities, even if escaped repeatedly, and converts TeX letters and signs to Unicode. */
export function unicodeText(text: string): string {
  const bare = ENTITY.test(text) ? withoutEntities(text) : text;
  if (!COMMAND.test(bare)) return bare;
  const tex = bare.replaceAll(CAPITALS, (command) => command.toLowerCase());
  return textOfTex(tex).replaceAll(LOOKS, " ").replaceAll(INDEX, "");
}
