import type { Span } from "@/utils/domain/insights";

import type { Setting } from "./setting";

/** The clause around a number: from the last comma or so, to the next. */
export function evidenceOf({ number, before, after }: Setting): Span {
  const lead = before.slice(-70);
  const cut = Math.max(lead.lastIndexOf(", "), lead.lastIndexOf("; ")) + 1;
  const rest = after.slice(0, 70);
  const stop = rest.search(/[,;.](?:\s|$)/);
  const back = lead.slice(cut === 0 ? lead.indexOf(" ") + 1 : cut).trimStart();
  return {
    start: number.start - back.length,
    end: number.end + (stop < 0 ? rest.trimEnd().length : stop),
  };
}
