import { peopleIn } from "@/utils/sources/read/people-list";
import { isPeople } from "./evidence";
import type { Line } from "./line";
import type { Unit } from "./unit";

/** "Authors: Ada Lovelace, Charles Babbage" */
const LABEL = /^\W{0,6}(?:authors?|作者)\W{0,4}[:：]\W{0,4}/i;
/** Words in capitals that look like names and are labels, awards, workplaces and venues. */
const OTHER =
  /\b(?:page|papers?|code|source|project|best|award|oral|spotlight|highlight|poster|slides?|demo|video|blog|dataset|benchmark|supplementary|material|conference|journal|workshop|proceedings|transactions|symposium|letters|review|universit\w*|institut\w*|college|school|academy|department|labs?|laborator\w*|research|technolog\w*|science|sciences|engineering|google|deepmind|microsoft|meta|openai|nvidia|amazon|apple|alibaba|tencent|bytedance|baidu|huawei|inc|corp|north|south|new|united|states|usa|china)\b/i;

/** Whether a line is surely the people of a paper: nothing but names, none of which leads anywhere. */
const isSure = (line: Line): boolean =>
  isPeople(line) && !OTHER.test(line.text) && line.runs.every(({ address }) => address === null);

/** The authors of a unit, in order, where it is sure who they are. */
export function peopleOf({ lines, cells }: Unit, title: string): string[] {
  if (cells?.authors) return peopleIn(cells.authors);
  const beside = lines.filter(({ text }) => text !== title);
  const labelled = beside.find(({ text }) => LABEL.test(text));
  if (labelled) return peopleIn(labelled.text.replace(LABEL, ""));
  const people = beside.find(isSure);
  return people ? peopleIn(people.text) : [];
}
