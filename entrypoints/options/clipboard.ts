const FORMS = [
  ["text/html", "html"],
  ["text/plain", "txt"],
] as const;

/**
 * What the clipboard holds, in the forms that it came in. Call in the reader's own click: the browser
 * may ask. Rejects with an Error for the reader.
 */
export async function clipboardItems(): Promise<File[][]> {
  const items = await navigator.clipboard.read().catch((error: unknown) => {
    const why = "The browser did not let Gloss read the clipboard. Paste the list instead.";
    throw new Error(why, { cause: error });
  });
  const name = `Clipboard ${new Date().toLocaleString()}`;
  const forms = items.flatMap((item) =>
    FORMS.filter(([type]) => item.types.includes(type)).map(async ([type, ending]) => {
      const blob = await item.getType(type);
      return new File([blob], `${name}.${ending}`, { type });
    }),
  );
  const files = (await Promise.all(forms)).filter(({ size }) => size > 0);
  if (files.length === 0) throw new Error("The clipboard holds no text.");
  return [files];
}
