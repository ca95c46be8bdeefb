import type { Setting } from "@/utils/insights/claims/setting";
import type { Candidate } from "./candidate";
import { few, type Standing } from "./standing";

/** How surely a name is that of a data set or a metric, by its shape and by what the text says of it. */
export function grade(
  { name, type }: Candidate,
  { offer }: Pick<Standing, "offer">,
): "sure" | "likely" | "no" {
  const roles = offer.roles.get(name);
  if (name === offer.own) return "sure";
  if (roles?.has("model") === true) return "no";
  if (/lexicon|bench|told|quality|cost|at k|bracketed/.test(type)) return "sure";
  if (roles === undefined || roles.has("acts") || roles.has("method")) return "no";
  if (roles.has("said") || roles.has("called")) return "sure";
  if (!roles.has("tested on") || type === "in words" || type === "a task") return "no";
  return type === "plain" ? "likely" : "sure";
}

/** What stands between a number and what it was measured on: "% accuracy on the", " (". */
const ATTACHED = /^ ?(?:[a-z@\p{L}-]+\d? ){0,4}?(?:\(|(?:on|in|for|across) (?:the )?)$/iu;

/** Whether a name stands beside the number before, whose name is often shared. */
function besideBefore({ start, end }: Candidate, { previous, number }: Setting): string[] {
  if (previous === null) return [];
  const gap =
    start >= previous.number.end ? start - previous.number.end : previous.number.start - end;
  if (gap > 40 || (start >= previous.number.end && end > number.start)) return [];
  const alike = previous.number.unit === number.unit ? "alike" : "other unit";
  return ["beside the number before", `beside the number before ${alike}`];
}

/** Signs of what else a number could have been measured on. */
export function rivalSigns(candidate: Candidate, setting: Setting, standing: Standing): string[] {
  const { sure, sureHere, here } = standing;
  const own = grade(candidate, standing);
  const place = here.includes(candidate) ? "here" : "elsewhere";
  const before = candidate.end <= setting.number.start;
  const latest = standing.all.findLast(
    (one) => one.end <= setting.number.start && grade(one, standing) === "sure",
  );
  const between = setting.text.slice(setting.number.end, candidate.start);
  const attached = !before && place === "here" && between.length < 60 && ATTACHED.test(between);
  return [
    ...besideBefore(candidate, setting),
    ...(attached ? ["attached", `attached ${own}`, `attached ${candidate.type}`] : []),
    `${own} ${place}`,
    `${own} ${place} of ${few(sureHere)} here`,
    `${own} ${place} of ${few(sure)} in all`,
    ...(before && latest?.name === candidate.name
      ? [`latest ${place}`, `latest ${place} of ${few(sure)}`]
      : []),
  ];
}
