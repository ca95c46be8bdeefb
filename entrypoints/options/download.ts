/** Milliseconds; browsers read the address after the click has returned. */
const READING = 10_000;

/** Offers a file to the reader to save. */
export function downloadFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READING);
}

/** Offers a text to the reader as a file to save. */
export const download = (text: string, name: string): void =>
  downloadFile(new Blob([text], { type: "application/json" }), name);
