import type { Candidate } from "./candidate";
import type { Role } from "./roles";

/** How certainly a name is something that results are measured on. */
export type Grade = "sure" | "likely" | "no";

/** The grade of a name by its type and its roles in the text; `own` is what the paper contributes. */
export function gradeOf(
  { name, type }: Candidate,
  roles: ReadonlySet<Role> | undefined,
  own: string | null,
): Grade {
  if (name === own) return "sure";
  if (roles?.has("model") === true) return "no";
  if (/lexicon|bench|told|quality|cost|at k|bracketed/.test(type)) return "sure";
  if (roles === undefined || roles.has("acts") || roles.has("method")) return "no";
  if (roles.has("said") || roles.has("called")) return "sure";
  if (!roles.has("tested on") || type === "in words" || type === "a task") return "no";
  return type === "plain" ? "likely" : "sure";
}
