import { rememberedText } from "./remembered-text";

/** What fields are called, by their plain names (see `plainName`): one table for every format. */

/** Tells whether fields are called so; a file has few names, over and over. */
export interface Called {
  test: (name: string) => boolean;
}

const known = (shape: RegExp): Called => ({ test: rememberedText((name) => shape.test(name)) });

export const TITLE = known(
  /^(?:(?:paper|article|document|item|primary|work|main)?titles?|paper|papername|ti|titel|titre|título|titulo|titolo|标题|论文标题|题目|题名|タイトル|論文タイトル|제목|논문제목)$/,
);
/** Of the paper, or of the journal where that has another title. */
export const LAST_TITLE = known(/^publicationtitle$/);
/** Of a record that has an abstract or an id beside it. */
export const NAME = known(/^(?:name|displayname|label)$/);
export const ABSTRACT = known(
  /^(?:(?:paper|article)?abstracts?(?:note|text)?|summary|contenttext|contenthtml|aisummary|descriptions|ab|摘要|概要|초록)$/,
);
/** What is told of a paper where there is no field for its abstract. */
export const ABOUT = known(/^(?:description|tl;?dr|overview|snippet|about)$/);
export const AUTHORS = known(
  /^(?:authors?|authorlist|authorships|creators?|contributors?|by|作者)$/,
);
/** Behind a title, and the article before it that catalogues sort titles without. */
export const SUBTITLE = known(/^(?:article)?subtitles?$/);
export const NON_SORT = known(/^nonsort$/);
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
export const ID = known(
  /^(?:ids?|identifiers?|eprint|externalids|(?:item)?dois?|doiids?|acl(?:id)?|(?:paper)?arxiv(?:ids?|eprints)?|openreview(?:id)?|paperid|pid|articleids?|articleidlist|elocationid|electronicresourcenum|di)$/,
);
export const LINK = known(
  /url|uri|link|pdf|^abs$|page|repo|code|github|project|homepage|href|website|doi|paper|arxiv|hugging|openreview|^ee$|链接|リンク|링크/i,
);
export const NO_LINK = known(/media|thumb|avatar|image|picture|logo|tweet|license|pageinfo/i);

/** Where formats hide a paper one level down. */
export const NESTED = known(
  /^(?:paper|details|content|entry|info|attributes|metadata|fields|source|citedpaper|citingpaper|bibjson|data|node|response|resource|doc|work|article|bookdocument|medlinecitation|pubmeddata|front|articlemeta|titlegroup|titles|titleinfo|dc|arxiv|arxivraw|arxivold|doidata|bib|entity|result)$/,
);

/** Of these a record may have several forms: translated, abbreviated. */
export const FORMS = known(/^titleinfo$/);

/** What a paper names beside itself: lists of these are read where a file holds nothing else. */
export const BESIDE = known(
  /^(?:ispartof|presentedat|haspart|hasversion|isreferencedby|references?|referencedworks|citations|citedby|relat.*|back|reflist|replies|directreplies|subarticle|included)$/,
);
/** What a record says of where it appeared; a list that is called so is one of papers. */
export const CONTAINER = known(/^(?:proceedings|container|journal|venue|publicationvenue)$/);
/** What is never a list of papers. */
export const NO_PAPERS = known(
  /^(?:facets?|aggregations?|aggs|meta|groupby|authors?|authorlist|authorships|creators?|contributors?|editors?|funders?|funding|topics?|keywords?|concepts?|tags|license|licenses|assertion|journalmeta|publisher|hostvenue|primarylocation|locations|attachments|www|person|homepage|talks|software|tools|courses|teaching|news|events|awards|honou?rs)$/,
);
/** What wrappers call their list of papers. */
export const LIST = known(
  /^(?:papers|items?|entries|entry|articles|works|results|publications|documents|docs|records?|notes|hits|list|collection)$/,
);

/** Fields that say what kind of record it is. */
export const TYPE = known(
  /^(?:type|types|itemtype|resourcetype|resourcetypegeneral|genre|kind|pubtype|typeofresource|@type|reftype)$/,
);
/** Kinds of record that are no papers, by their plain names. */
export const NO_PAPER_TYPE = known(
  /^(?:pp)?(?:attachment|note|annotation|memo|periodical|journalissue|journalvolume|component|peerreview|paratext|editorship|grant|person|author|agent|organi[sz]ation|website|event|news|software|softwaresourcecode|softwareapplication|computerprogram|computationalnotebook|dataset|datacatalog|image|stillimage|figure|photo|drawing|diagram|plot|video|videorecording|videoobject|movingimage|motionpicture|film|movie|audio|audiorecording|audiovisual|sound|podcast|song|tvbroadcast|radiobroadcast|artwork|map|physicalobject|interactiveresource|patent|bill|case|statute|hearing|legislation|legalcase|email|instantmessage|course|lesson|lecture|lecturespeech|collection)$/,
);
/** Kinds of record that are papers only where an id says so. */
export const WEB_TYPE = known(
  /^(?:webpage|site|blog|blogpost|weblog|post|postweblog|blogposting|forumpost|online|electronic|elec|encyclopediaarticle|dictionaryentry|presentation|slides|thread)$/,
);
/** Says of a record with an id that it is no paper. */
export const NO_PAPER_FLAG = known(/^isparatext$/);
/** Titles of what stands beside papers. */
export const NO_TITLE =
  /^(?:home ?page|full ?text(?: pdf)?|[\w. ]{0,20}snapshot|pdf|front ?matter|back ?matter|title page|copyright(?: page)?|(?:author|subject|keyword|reviewer) index|(?:table of )?contents|masthead|(?:editorial|advisory) board|editorial advisory board|issue information|information for authors|instructions (?:for|to) authors|list of (?:reviewers|contributors|authors)|cover(?: image| page| picture)?|inside (?:front|back) cover|impressum|acknowledge?ments? (?:to|of) reviewers|program committee|organi[sz]ing committee)\.?$/i;
/** How many records share a value, as facets count. */
export const COUNT = known(/^(?:count|doccount|total|workscount|paperscount|itemcount)$/);
