import type { Link } from "@/utils/domain/insights";

const CODE = String.raw`\b(?:(?:source )?codes?|codebase|implementation|software)\b`;
const LATER = String.raw`(?:\b(?:will|shall|to) be (?:made |publicly |open|fully |soon )*(?:releas|avail|public|open|shar|provid)|\b(?:upon|after|following|on) (?:the )?(?:paper )?(?:accept|publication)|\bcoming soon|\bsoon be\b|\bwill (?:soon )?(?:release|open[- ]?source|publish|share|make))`;
/** "Code will be released", "we will release our code", "code is available upon acceptance". */
const ANNOUNCED = new RegExp(`${CODE}[^.!?]{0,80}?${LATER}|${LATER}[^.!?]{0,60}?${CODE}`, "i");

/** Whether a repaired text promises code without linking to it. */
export const announcesCode = (text: string, links: readonly Link[]): boolean =>
  !links.some(({ kind }) => kind === "code") && ANNOUNCED.test(text);
