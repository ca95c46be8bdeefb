import { Parser } from "htmlparser2";

/** Hears what a page or an XML file holds, in order. */
export interface MarkupEvents {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** A stretch of CDATA begins or ends. */
  cdata?: (isBegun: boolean) => void;
}

/** What was wrong with how elements lie in each other. */
export interface MarkupFaults {
  isTooDeep: boolean;
  /** Elements that were open at the end. */
  unclosed: number;
}

export interface MarkupKind {
  xml?: boolean;
  /** Leaves "&amp;" as it is written. */
  raw?: boolean;
}

/** Deeper than any page or feed lies; the parser takes longer for every level. */
export const MAX_DEPTH = 1000;
/** Characters between two looks at how deep it goes. */
const CHUNK = 4096;

/** Ends of stretches of about `CHUNK` characters, before a tag where there is one. */
function nextCut(text: string, from: number): number {
  if (from + CHUNK >= text.length) return text.length;
  const tag = text.lastIndexOf("<", from + CHUNK);
  return tag > from ? tag : from + CHUNK;
}

/**
 * Reads HTML or XML. Elements that lie deeper than any page does are closed, and what follows is read
 * as if it stood at the top.
 */
export function readMarkup(
  text: string,
  events: MarkupEvents,
  kind: MarkupKind = {},
): MarkupFaults {
  let depth = 0;
  let isTooDeep = false;
  const begin = () =>
    new Parser(
      {
        onopentag(name, attributes) {
          depth++;
          events.open?.(name, attributes);
        },
        onclosetag(name) {
          depth--;
          events.close?.(name);
        },
        ontext: (data) => events.text?.(data),
        oncdatastart: () => events.cdata?.(true),
        oncdataend: () => events.cdata?.(false),
      },
      { xmlMode: kind.xml ?? false, decodeEntities: !kind.raw },
    );
  let parser = begin();
  for (let at = 0; at < text.length;) {
    const end = nextCut(text, at);
    parser.write(text.slice(at, end));
    at = end;
    if (depth <= MAX_DEPTH) continue;
    isTooDeep = true;
    parser.end();
    parser = begin();
  }
  const unclosed = depth;
  parser.end();
  return { isTooDeep, unclosed };
}
