import { inTurn } from "@/utils/async/queue";
import type { Validators } from "@/utils/domain/validators";
import { requestLog } from "@/utils/storage/items";
import { fetchAnswer, type Answer, type Patience } from "./fetch-answer";
import { gapOf, siteOf, waitBefore } from "./pace";
import { noteOutcome, noteRequest } from "./request-log";

/** A request as the list shows it to the reader. */
export interface Question extends Patience {
  url: string;
  /** Which feed asks, or what the reader asked for. */
  why: string;
  /** The version that is known here. */
  known?: Validators;
  /** One of many small files of a host that publishes them to be asked so: without a pause. */
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
 * The only door to the network: every request goes through it and stands in the list of requests
 * before it is sent. One request at a time to a site, with a pause between two.
 */
export const askServer = (question: Question): Promise<Answer> =>
  question.isOneOfMany || gapOf(question.url) === 0
    ? noted(question)
    : inTurn(siteOf(question.url), () => paced(question));
