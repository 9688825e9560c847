/** How long the browser may take to begin reading what is saved. */
const KEPT = 60_000;

/** Saves bytes or text as a file of the reader's: `type` is its media type. Nothing leaves the browser. */
export function download(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
