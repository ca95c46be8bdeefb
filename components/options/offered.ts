const TYPES = [
  ["text/html", "html"],
  ["text/plain", "txt"],
] as const;

/** A text as a file, so that it is read like any other. */
export const textFile = (text: string, name: string, type = "text/plain"): File =>
  new File([text], name, { type });

/** Dropped or pasted data: files, or one text in all of its formats. */
export function offeredIn(data: DataTransfer | null, name: string): File[][] {
  if (!data) return [];
  if (data.files.length > 0) return [...data.files].map((file) => [file]);
  const forms = TYPES.map(([type, ending]) => ({ type, ending, text: data.getData(type) }))
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, type, ending }) => textFile(text, `${name}.${ending}`, type));
  return forms.length > 0 ? [forms] : [];
}
