/** What fields are called, by their plain names (see `plainName`): one table for every format. */

export const TITLE =
  /^(?:(?:paper|article|document|item|primary|work|main)?titles?|paper|papername|ti|titel|titre|título|titulo|titolo|标题|论文标题|题目|题名|タイトル|論文タイトル|제목|논문제목)$/;
/** Of the paper, or of the journal where that has another title. */
export const LAST_TITLE = /^publicationtitle$/;
/** Of a record that has an abstract or an id beside it. */
export const NAME = /^(?:name|displayname|label)$/;
export const ABSTRACT =
  /^(?:(?:paper|article)?abstracts?(?:note|text)?|summary|contenttext|contenthtml|aisummary|descriptions|ab|摘要|概要|초록)$/;
/** What is told of a paper where there is no field for its abstract. */
export const ABOUT = /^(?:description|tl;?dr|overview|snippet|about)$/;
export const AUTHORS = /^(?:authors?|authorlist|authorships|creators?|contributors?|by|作者)$/;
/** The paper's own date first. */
export const DATE = [
  "publishedat",
  "published",
  "publicationdate",
  "datepublished",
  "submittedondailyat",
  "publishdate",
  "coverdate",
  "firstpublicationdate",
  "publicationyear",
  "pubdate",
  "issued",
  "date",
  "updated",
  "year",
  "pubyear",
];
/** Of its appearance, in its journal or at its conference. */
export const YEAR = ["year", "publicationyear", "pubyear"];
/** The lab or company of a paper, not those of its people. */
export const ORGANISATION = ["organisation", "organization", "org", "institution"];
export const STARS = ["githubstars", "stars", "stargazerscount"];
export const UPVOTES = ["upvotes"];
export const ID =
  /^(?:ids?|identifiers?|eprint|externalids|(?:item)?dois?|doiids?|acl(?:id)?|(?:paper)?arxiv(?:ids?|eprints)?|openreview(?:id)?|paperid|pid|articleids?|articleidlist|elocationid|electronicresourcenum|di)$/;
export const LINK =
  /url|uri|link|pdf|^abs$|page|repo|code|github|project|homepage|href|website|doi|paper|arxiv|hugging|openreview|^ee$|链接|リンク|링크/i;
export const NO_LINK = /media|thumb|avatar|image|picture|logo|tweet|license|pageinfo/i;

/** Where formats hide a paper one level down. */
export const NESTED =
  /^(?:paper|details|content|entry|info|attributes|metadata|fields|source|citedpaper|citingpaper|bibjson|data|node|response|resource|doc|work|article|bookdocument|medlinecitation|pubmeddata|front|articlemeta|titlegroup|titles|titleinfo|dc|arxiv|arxivraw|arxivold|doidata|bib|entity|result)$/;

/** What a paper names beside itself: lists of these are read where a file holds nothing else. */
export const BESIDE =
  /^(?:references?|referencedworks|citations|citedby|relat.*|back|reflist|replies|directreplies|subarticle|included)$/;
/** What a record says of where it appeared; a list that is called so is one of papers. */
export const CONTAINER = /^(?:proceedings|container|journal|venue|publicationvenue)$/;
/** What is never a list of papers. */
export const NO_PAPERS =
  /^(?:facets?|aggregations?|aggs|meta|groupby|authors?|authorlist|authorships|creators?|contributors?|editors?|funders?|funding|topics?|keywords?|concepts?|tags|license|licenses|assertion|journalmeta|publisher|hostvenue|primarylocation|locations|attachments|www|person|homepage)$/;
/** What wrappers call their list of papers. */
export const LIST =
  /^(?:papers|items?|entries|entry|articles|works|results|publications|documents|docs|records?|notes|hits|list|collection)$/;

/** Kinds of record that are no papers, as their field "type" says. */
export const NO_PAPER_TYPE =
  /^(?:attachment|note|annotation|journal-issue|journal-volume|component|peer-review|paratext|editorship|grant|person|author|organization|website|event|news)$/;
/** Titles of what stands beside papers. */
export const NO_TITLE =
  /^(?:home ?page|full ?text(?: pdf)?|snapshot|pdf|front ?matter|back ?matter|title page|copyright page|author index|table of contents)\.?$/i;
/** How many records share a value, as facets count. */
export const COUNT = /^(?:count|doccount|total|workscount|paperscount|itemcount)$/;
