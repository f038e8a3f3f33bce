/** Buttons that copy what stands beside them; the address is copied as it stands now, with the reader's view in it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy'))
  button.addEventListener('click', () => {
    const said = button.textContent;
    const text = button.dataset.copy === 'take-link' ? location.href.split('#')[0] : document.getElementById(button.dataset.copy ?? '')?.textContent;
    void navigator.clipboard.writeText(text ?? '').then(() => {
      button.textContent = button.dataset.copied ?? '';
      setTimeout(() => (button.textContent = said), 2000);
    });
  });

// A module, so that its names are its own.
export {};
