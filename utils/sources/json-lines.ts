import { gather } from "./json";
import { Gathered } from "./read/gathered";
import { type Source, sourceOf } from "./source";

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
      const start = line.trimStart();
      if (start === "") return;
      // An error for each of a million lines would take long.
      if (!start.startsWith("{")) {
        gathered.skip(`Line ${at + 1} holds no record`, line);
        return;
      }
      try {
        gather(JSON.parse(line), gathered);
      } catch {
        gathered.skip(`Line ${at + 1} is no JSON`, line);
      }
    });
  return gathered.digest("Papers");
}

/** One JSON object a line. */
export const jsonLines: Source = sourceOf("data", {
  id: "json-lines",
  name: "JSON lines",
  recognises: (text) => text.trimStart().startsWith("{"),
  parse,
});
