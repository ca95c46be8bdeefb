import { json } from "@/utils/sources/json";
import type { Feed } from "./feed";

const DAY = 24 * 60 * 60 * 1000;
/** Days that are asked for: a day is published bit by bit, and completed on the next. */
const DAYS = 3;

const dayOf = (address: string) => /date=([\d-]+)/.exec(address)?.[1] ?? null;

/** Papers of the day that Hugging Face's community lists. */
export const huggingFaceDaily: Feed = {
  id: "hugging-face-daily",
  name: "Hugging Face Daily Papers",
  about: "The papers of today and of the two days before, with code where it is known.",
  setting: null,
  every: 60,
  addresses: (now) =>
    Array.from({ length: DAYS }, (_, back) => {
      const day = new Date(now.getTime() - back * DAY).toISOString().slice(0, 10);
      return `https://huggingface.co/api/daily_papers?date=${day}`;
    }),
  parse: (text, address) =>
    Object.assign(json.parse(text), { name: "Hugging Face Daily Papers", date: dayOf(address) }),
};
