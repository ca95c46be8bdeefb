import { expect, it } from "vitest";

import { countedNoun, countedPhrase } from "@/utils/insights/counted";

it.each([
  [" images of cats", "images"],
  [" recurring failure modes", "failure modes"],
  [" hours of video", "hours"],
  [" realistic, expert-made tasks.", "tasks"],
  [" real and 6,543 synthetic images", "images"],
  [" hand-made OBC and real object images,", "object images"],
  [" of the 17 tasks", "tasks"],
  [" of lane paths", "lane paths"],
  [" diverse Windows malware samples", "Windows malware samples"],
  [" generated videos", "generated videos"],
  [" caption dataset aggregating diverse audio-text corpora", "captions"],
  [" multilingual benchmark covering tasks", ""],
  [" task taxonomy nodes", "task taxonomy nodes"],
  [" country-language pairs", "country-language pairs"],
  [" Java and Python related Stack Overflow posts", "posts"],
  [" SEC 10-K filings", "SEC 10-K filings"],
  ["-record corpus", "records"],
  ["-category, three-stage corpus", "categories"],
  [" domain risk taxonomy", "domains"],
  [" unlabeled data", "unlabeled data"],
  [" physics problems", "physics problems"],
  [" bounding boxes", "bounding boxes"],
  [" 人の専門家", "人"],
  ["ページから", "ページ"],
  ["张图像", "张"],
  [" on three datasets", ""],
  [", and two datasets", ""],
  [" (Model-B) uses", ""],
  [" faster than others", ""],
  [" comprise explicit stereotypes", ""],
  [" show no errors", ""],
])("after a number, %j counts %j", (after, phrase) => {
  expect(countedPhrase(after)).toBe(phrase);
  expect(countedNoun(after)).toBe(phrase.split(" ").at(-1));
});
