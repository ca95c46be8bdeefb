import { AGENTS_RETRIEVAL } from "./agents-retrieval";
import { CODE } from "./code";
import { DRIVING } from "./driving";
import { IMAGES } from "./images";
import { LANGUAGE } from "./language";
import { LANGUAGE_MODELS } from "./language-models";
import { MATHS } from "./maths";
import { MEDICINE } from "./medicine";
import { PICTURE_GENERATION } from "./picture-generation";
import { ROBOTS_GAMES } from "./robots-games";
import { SCENES_PEOPLE } from "./scenes-people";
import { SCIENCE_TABLES } from "./science-tables";
import { SOUND } from "./sound";
import { VIDEO } from "./video";
import { VISION_LANGUAGE } from "./vision-language";

/** All data sets and benchmarks known by name, one per line: canonical name; other spellings. */
export const DATASETS = [
  IMAGES,
  DRIVING,
  VIDEO,
  VISION_LANGUAGE,
  PICTURE_GENERATION,
  LANGUAGE_MODELS,
  MATHS,
  CODE,
  AGENTS_RETRIEVAL,
  LANGUAGE,
  SOUND,
  ROBOTS_GAMES,
  SCIENCE_TABLES,
  SCENES_PEOPLE,
  MEDICINE,
].join("\n");
