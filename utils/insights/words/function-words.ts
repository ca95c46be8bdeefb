/** Words that are not part of names: articles, pronouns, prepositions, conjunctions, auxiliaries and the like. */
const FUNCTION_WORDS = new Set(
  (
    "the a an its our their his her this that these those all any each every both some such no not by of on in " +
    "from to and or but nor for with over than as at into onto upon under within without between among across " +
    "through during before after while when where which who whose whom what how why is are was were be been being " +
    "has have had do does did can could may might will would shall should must it they them we us i you he she " +
    "there here if then so yet also only just even still about around up down out off against per via toward " +
    "towards versus vs compared respectively using e.g i.e et al"
  ).split(" "),
);

/** Units and scales of numbers, which are not names of metrics. */
const UNIT_WORDS = new Set(
  (
    "percent percentage point points pp times fold x gb mb kb tb ms seconds second minutes minute hours hour days " +
    "db million billion thousand trillion k m b order orders magnitude factor"
  ).split(" "),
);

/** "IS" and "OF" in capitals are abbreviations. */
const isAbbreviation = (word: string) => /^\p{Lu}{2,}$/u.test(word);

export const isFunctionWord = (word: string): boolean =>
  FUNCTION_WORDS.has(word.toLowerCase()) && !isAbbreviation(word);

export const isUnitWord = (word: string): boolean => UNIT_WORDS.has(word.toLowerCase());
