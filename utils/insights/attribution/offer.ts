import type { Candidate } from "./candidate";
import { gradeOf, type Grade } from "./grade";
import type { Role } from "./roles";
import { rolesIn } from "./roles";

/** The candidates of a text, and what is known about them before a number is examined. */
export interface Offer {
  candidates: readonly Candidate[];
  /** Number of candidates by name. */
  counts: ReadonlyMap<string, number>;
  /** The roles of each name, from all its mentions. */
  roles: ReadonlyMap<string, ReadonlySet<Role>>;
  title: string;
  /** What the paper itself contributes ("We introduce X, a benchmark"), or null. */
  own: string | null;
  /** How certainly each candidate is something that results are measured on. */
  grades: ReadonlyMap<Candidate, Grade>;
}

/** Prepares the candidates of a text; `ownOf` finds the paper's own contribution among them. */
export function offerOf(
  text: string,
  candidates: readonly Candidate[],
  title: string,
  ownOf: (title: string, all: readonly Candidate[], roles: Offer["roles"]) => string | null = () =>
    null,
): Offer {
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const roles = rolesIn(text, candidates);
  const own = ownOf(title, candidates, roles);
  const grades = new Map(candidates.map((one) => [one, gradeOf(one, roles.get(one.name), own)]));
  return { candidates, counts, roles, title, own, grades };
}
