/** Copies a text while a button is being pressed; false where the browser refuses. It asks for no permission. */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return copied;
}
