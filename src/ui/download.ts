/** Hands something made here to the browser's downloads. No permission is needed, and nothing leaves the machine. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const url = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer> | string], { type }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // The download has the bytes by then, also from a slow disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
