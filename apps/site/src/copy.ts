/** Makes the buttons that copy a text of the page work; without a script they stay hidden. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
  await navigator.clipboard.writeText(text);
  const said = button.nextElementSibling;
  if (said) said.textContent = button.dataset['copied'] ?? '';
}
