import { byPlainName, isFields, textOf } from "./fields";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The number of a month that is written as a number or by its name; empty for none. */
function monthOf(text: string): string {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return named < 0 ? text : String(named + 1);
}

/** "2024-05-01" of its parts, as far as they are there; empty for what is no date. */
function joined(year: string, month = "", day = ""): string {
  if (!/^\d{4}$/.test(year)) return "";
  const parts = [year, monthOf(month), day];
  const end = parts.findIndex((part) => !/^\d{1,4}$/.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).map((part) => part.padStart(2, "0")).join("-");
}

/** A date of parts: Crossref's and CSL's lists of numbers, PubMed's and JATS's fields. */
function ofParts(value: unknown): string {
  const [one] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (!isFields(one)) return "";
  const fields = byPlainName(one);
  const listed = fields.get("dateparts");
  const [numbers] = Array.isArray(listed) ? (listed as unknown[]) : [];
  if (Array.isArray(numbers)) {
    const [year = "", month, day] = numbers.map(String);
    return joined(year, month, day);
  }
  const [year = "", month, day] = ["year", "month", "day"].map((name) => textOf(fields.get(name)));
  return joined(year, month, day);
}

/** The text of a date, written at once or in parts; empty for none. */
export const dateText = (value: unknown): string =>
  typeof value === "object" && value !== null ? ofParts(value) || textOf(value) : textOf(value);
