import { decodeHTMLStrict } from "entities";
import { textOfTex } from "./tex-text";

/** Entities are escaped up to so many times. */
const MOST_ESCAPED = 5;
const ENTITY = /&#?\w{1,31};/;
const COMMAND = /\\[a-zA-Z"'`^~=.&%$#_{}(),;:!-]/;
/** Commands without braces, or of no meaning: `\mathcal O`, `\left(`. */
const LOOKS =
  /\\(?:text\w*|math\w*|emph|underline|overline|rm|bf|it|left|right|[bB]igg?[lr]?|mbox|operatorname|displaystyle|limits)\b/g;

function withoutEntities(text: string): string {
  let [last, next] = [text, decodeHTMLStrict(text)];
  for (let times = 1; times < MOST_ESCAPED && next !== last && ENTITY.test(next); times += 1)
    [last, next] = [next, decodeHTMLStrict(next)];
  return next;
}

/** "π_0" is "π₀". */
const INDEX = /(?<=[\p{L}\p{N}])[_^](?=[\p{L}\p{N}])/gu;
/** A site writes titles in capitals, their commands with them. */
const CAPITALS = /\\[A-Z]{2,}(?![a-z])/g;

/** A text without entities, however often they are escaped, and with TeX's letters and signs in Unicode. */
export function unicodeText(text: string): string {
  const bare = ENTITY.test(text) ? withoutEntities(text) : text;
  if (!COMMAND.test(bare)) return bare;
  const tex = bare.replaceAll(CAPITALS, (command) => command.toLowerCase());
  return textOfTex(tex).replaceAll(LOOKS, " ").replaceAll(INDEX, "");
}
