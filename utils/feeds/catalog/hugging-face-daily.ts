import { dayAfter, dayOf, type Day } from "@/utils/domain/day";
import { json } from "@/utils/sources/json";
import type { Feed } from "./feed";

/** Days that are always requested: papers are added to a day until two days later. */
const OPEN_DAYS = 3;
/** Maximum days to catch up on after a pause; the back-fill covers more. */
const MOST_DAYS = 14;
const NAME = "Hugging Face Daily Papers";

const address = (day: Day) => `https://huggingface.co/api/daily_papers?date=${day}`;

/** The newest day first. */
function daysFor(now: Date, since: Date | null): Day[] {
  const today = dayOf(now.getTime());
  const open = dayAfter(dayOf((since ?? now).getTime()), 1 - OPEN_DAYS);
  const days: Day[] = [];
  for (let day = today; day >= open && days.length < MOST_DAYS; day = dayAfter(day, -1))
    days.push(day);
  return days;
}

/** Papers of the day, as listed by the Hugging Face community. */
export const huggingFaceDaily: Feed = {
  id: "hugging-face-daily",
  name: NAME,
  about: "The papers of today, and what was added to the days before, with code and upvotes.",
  setting: null,
  choices: [],
  every: 60,
  addresses: ({ now, since }) => daysFor(now, since).map(address),
  parse: (text, from) => ({
    ...json.parse(text),
    name: NAME,
    date: /date=([\d-]+)/.exec(from)?.[1] ?? null,
  }),
  history: { first: "2023-05-04", address },
};
