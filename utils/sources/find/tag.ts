import { rememberedText } from "@/utils/sources/read/remembered-text";

const YEAR = String.raw`(?:[’'‘\`]\s?\d\d|(?:19|20)\d\d)`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;
/** "2024", "May 2024", "15 Nov 2018", "2024-05-13", "2024.05", "05/13" */
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}[ ,]{0,2})?(?:\d{1,2},? )?${YEAR}(?:[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?)?|\d{1,2}[-./]\d{1,2}(?:[-./](?:\d\d|\d{4}))?|${MONTH} \d{1,2}`;
/** "CVPR", "NeurIPS", "ACL", "ICCVW", "MM", "arXiv": capitals, perhaps with small letters between. */
const ACRONYM = String.raw`(?=[\w&]{0,14}[A-Z][\w&]{0,14}[A-Z])[A-Z][A-Za-z&]{1,14}|[a-z]{1,2}[A-Z][A-Za-z]{1,10}`;
const PLACE_WORD = String.raw`arxiv|preprint|published|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|findings|workshops?|oral|spotlight|highlight|poster|best|award|paper|accepted|submitted|under|review|survey|main|conference|journal|transactions|proceedings|nature|science|track|demo|short|long|extended|abstract|new|code|asia|submission|student|finalist|nominee|candidate|honou?rable|mention|outstanding|runner|up|awards|invited|winner|special|issue|tracks|datasets|benchmarks|regular|orals|appear|conf|proc|int|intl|international|symposium|letters|of|the|on|in|and|at|by|to|for`;
const ANY_CASE = PLACE_WORD.split("|").map(
  (word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`,
);
const UNIT = String.raw`(?:(?:(?:${ACRONYM})|(?:[A-Za-z]{1,12}-)?(?:${ANY_CASE.join("|")}))(?:\s?${YEAR}|\d\d)?|${YEAR}|\d{1,4})`;
const VENUE = String.raw`${UNIT}(?:[\s,:@/.&–-]{1,3}${UNIT}){0,6}`;

const IS_DATE = new RegExp(`^(?:${DATE})$`, "i");
const IS_VENUE = new RegExp(`^(?:${VENUE})$`);
const IS_DATED_VENUE = new RegExp(`^[A-Za-z.&/ -]{2,24}[ ,]{1,2}(?:${DATE})$`, "i");

/** Longer than any venue with its year. */
const LONGEST = 60;

const bare = (text: string) =>
  text.replaceAll(/^[\s\p{P}\p{S}]+|(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/gu, "");

/** Whether a short text says where or when a paper appeared: "ICCV' 19", "NeurIPS 2020 (Oral)", "15 Nov 2018". */
export const isTag = rememberedText((text): boolean => {
  if (text.length > LONGEST) return false;
  const words = bare(text);
  return (
    words === "" ||
    IS_DATE.test(words) ||
    (IS_DATED_VENUE.test(words) && IS_VENUE.test(words.split(/[ ,]/, 1)[0] ?? "")) ||
    IS_VENUE.test(words.replaceAll(/[()[\]]/g, " ").replaceAll(/\s+/g, " "))
  );
});

/** "Psychopharmacology 1980", "Multimed Tools Appl 2022" */
const DATED_VENUE = /^(?:\p{Lu}[\p{L}&.'’-]{1,30}\s){1,6}(?:19|20)\d\d\W{0,3}$/u;

/** Whether a line of its own is the name of some journal, and a year. */
export const isDatedVenue = (line: string): boolean => DATED_VENUE.test(line);
