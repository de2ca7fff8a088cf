/** A file made in the browser. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file over to the browser's downloads; nothing leaves the machine. */
export function saveFile({ name, type, text }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Chromium reads the blob after the click returns: freeing it at once can cancel the download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
