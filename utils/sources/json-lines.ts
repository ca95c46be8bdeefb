import { gather } from "./json";
import { Gathered } from "./read/gathered";
import type { Source } from "./source";

/** Objects that go over several lines, one behind the other, as lines of their own. */
function onLines(text: string): string {
  if (!/^\s*\{\s*\n/.test(text)) return text;
  return text.replaceAll(/\n(?!\}\s*\{)/g, " ").replaceAll(/\n\}\s*\{/g, "}\n{");
}

function parse(text: string) {
  const gathered = new Gathered();
  onLines(text)
    .split("\n")
    .forEach((line, at) => {
      if (line.trim() === "") return;
      try {
        gather(JSON.parse(line), gathered);
      } catch {
        gathered.skip(`Line ${at + 1} is no JSON`, line);
      }
    });
  return gathered.digest("Papers");
}

/** One JSON object a line. */
export const jsonLines: Source = {
  id: "json-lines",
  name: "JSON lines",
  recognises: (text) => text.trimStart().startsWith("{"),
  parse,
};
