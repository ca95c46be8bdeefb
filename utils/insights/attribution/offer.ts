import type { Candidate } from "./candidate";
import { gradeOf, type Grade } from "./grade";
import type { Role } from "./roles";
import { rolesIn } from "./roles";

/** What a text offers a number: its candidates, and the words of the title. */
export interface Offer {
  candidates: readonly Candidate[];
  /** How often each name is offered. */
  counts: ReadonlyMap<string, number>;
  /** What the text says of each name, anywhere. */
  roles: ReadonlyMap<string, ReadonlySet<Role>>;
  title: string;
  /** What the paper itself contributes ("We introduce X, a benchmark"), if that is offered. */
  own: string | null;
  /** How surely each candidate is what results are measured on. */
  grades: ReadonlyMap<Candidate, Grade>;
}

/** Everything that is known of the candidates before a number is looked at. */
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
