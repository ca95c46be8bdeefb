import { type Piece, pieceFor, piecesOf } from "@/utils/insights/signs/piece";
import type { Tell } from "@/utils/insights/signs/tell";
import { priorFor } from "@/utils/insights/words/priors";
import { remembering } from "@/utils/insights/words/remembering";
import { classOf } from "@/utils/insights/words/classes";

const P = piecesOf(
  ...(["first data", "first model", "model", "last data", "last model"] as const),
  ...(["last in", "first in"] as const),
);

/** A word's class, and its priors as a data set and as a model, as pieces of signs. */
const toldOf = remembering((word) => {
  const { data, model } = priorFor(word);
  return { data: pieceFor(data), model: pieceFor(model), class: pieceFor(classOf(word)) };
});

/** Emits signs for the first and last word of a name: their classes, and their priors as data set and model. */
export function tellName(name: string, kind: Piece, tell: Tell): void {
  const first = toldOf(name.split(" ", 1)[0] ?? "");
  const last = toldOf(name.slice(name.lastIndexOf(" ") + 1));
  tell(P["first data"], first.data);
  tell(P["first model"], first.model);
  tell(P["first data"], first.data, P.model, first.model);
  tell(P["last data"], last.data);
  tell(P["last model"], last.model);
  tell(P["last in"], last.class);
  tell(P["first in"], first.class);
  tell(P["last in"], last.class, kind);
}
