/** Headings and lines in bold that name a part of what is said of a paper, whatever stands below. */
const PART =
  /^[\s\p{P}\p{S}\d]*(?:abstracts?|(?:ai |paper )?summary|authors?(?: & affiliations?)?|links?|tl;?dr|introduction|overview|background|motivation|methods?|methodology|approach|results?|experiments?|conclusions?|limitations?|contributions?|key (?:points|findings|takeaways|insights|contributions)|takeaways|highlights|details|more|code|comments?|notes?|keywords?|tags?|subjects?|categor(?:y|ies)|resources?|citation|bibtex|摘要|英文摘要|中文摘要|总结|作者|链接|概要|要約|要旨|著者|リンク)[\s\p{P}\p{S}]*$/iu;

/** Sections that list something else than papers. */
const OTHER =
  /^[^\p{L}]{0,20}(?:\p{L}{1,30}[\s&-]{1,3}){0,2}(?:table of contents|contents|toc|news|updates?|change ?log|tools?|librar(?:y|ies)|software|packages?|frameworks?|toolkits?|repos(?:itor(?:y|ies))?|(?:related|other|awesome) (?:projects?|repos\w*|lists?|resources)|tutorials?|courses?|lectures?|talks?|videos?|podcasts?|blogs?|books?|people|researchers|labs?|communit(?:y|ies)|jobs?|events?|conferences? dates|workshops?|challenges?|competitions?|contact|contribut(?:ing|ors?|ions? guide\w*)|licen[cs]e|acknowledge?ments?|star(?:gazers)?(?: history)?|citation|citing|cite|sponsors?|faq|disclaimer|subscribe|about)(?:\s(?:and|&)\s\p{L}{1,30})?[^\p{L}]{0,20}$|目录|贡献|许可|联系|更新|工具|致谢/iu;

/** Sections that list papers, whatever stands beside their titles. */
const PAPERS =
  /\b(?:accepted (?:\w+ )?(?:papers?|submissions|articles)|papers? (?:have been |were )?accepted|list of papers|publications?|bibliography|reading list)\b/i;

export const isListOfPapers = (text: string): boolean =>
  text.length <= 120 && PAPERS.test(text) && !/\bcall for\b/i.test(text) && !isOther(text);
export const isPart = (text: string): boolean => text.length <= 60 && PART.test(text);
export const isOther = (text: string): boolean =>
  text.length <= 60 &&
  OTHER.test(text) &&
  !/\b(?:papers?|publications|accepted|articles)\b/i.test(text);
