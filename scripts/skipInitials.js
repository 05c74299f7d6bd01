/* Runs in every frame of a page that is driven by a script: where the pane asks for initials before its first change, they are skipped. */
new MutationObserver(() => {
  document.querySelector("form[data-asks=initials] button[type=button]")?.click();
}).observe(document, { childList: true, subtree: true });
