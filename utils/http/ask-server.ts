import { inTurn } from "@/utils/async/queue";
import type { Validators } from "@/utils/domain/validators";
import { requestLog } from "@/utils/storage/items";
import { fetchAnswer, type Answer, type Patience } from "./fetch-answer";
import { gapOf, siteOf, waitBefore } from "./pace";
import { noteOutcome, noteRequest } from "./request-log";

/** A request, as the list of requests shows it. */
export interface Question extends Patience {
  url: string;
  /** The feed, or the action of the reader, that needs it. */
  why: string;
  /** Version of the answer that is already stored. */
  known?: Validators;
  /** Sent without a pause: one of many small files of a host that is meant to serve them this way. */
  isOneOfMany?: boolean;
}

const OUTCOMES = { fresh: "Answered", unchanged: "Nothing new" } as const;

const outcomeOf = (answer: Answer) =>
  answer.kind === "failed" ? answer.why : OUTCOMES[answer.kind];

function bytesOf(answer: Answer): number {
  if (answer.kind === "unchanged") return 0;
  return answer.kind === "fresh" ? answer.body.byteLength : answer.bytes;
}

async function noted({ url, why, known, ...patience }: Question): Promise<Answer> {
  const id = await noteRequest(url, why);
  const answer = await fetchAnswer(url, known, patience);
  await noteOutcome(id, outcomeOf(answer), bytesOf(answer));
  return answer;
}

async function paced(question: Question): Promise<Answer> {
  const wait = waitBefore(question.url, await requestLog.read(), Date.now());
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  return noted(question);
}

/**
 * Sends a request: the only access to the network. It is listed before it is sent. One request per site at a
 * time, with a pause in between, except for `isOneOfMany` and local addresses.
 */
export const askServer = (question: Question): Promise<Answer> =>
  question.isOneOfMany || gapOf(question.url) === 0
    ? noted(question)
    : inTurn(siteOf(question.url), () => paced(question));
