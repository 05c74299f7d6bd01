/**
 * Runs in the page and in the pane, before anything of theirs, and keeps what happened there and when: milliseconds on
 * a clock that both share. The bench asks for it. `benchFigures` is what stands behind the first of the figures, as a
 * regular expression.
 */
(() => {
  const now = () => performance.timeOrigin + performance.now();
  let tellUsable;

  const probe = {
    /** When a frame was put into the page: the pane's, or the one that it is compared with. */
    opened: 0,
    /** When the pane showed its heading and figures, and was free to take what the user does. */
    usable: 0,
    untilUsable: new Promise((resolve) => (tellUsable = resolve)),
    /** When a button was last pressed in this frame. */
    pressed: 0,
    /** Requests of the pane's, and the characters of everything that came to this frame. */
    requests: 0,
    characters: 0,
    longestTask: 0,
    longestWithoutFrame: 0,
    /** Counts from here. */
    reset() {
      probe.requests = probe.characters = probe.longestTask = probe.longestWithoutFrame = 0;
      lastFrame = now();
    },
  };
  globalThis.benchProbe = probe;

  let lastFrame = now();
  const frame = () => {
    const time = now();
    probe.longestWithoutFrame = Math.max(probe.longestWithoutFrame, time - lastFrame);
    lastFrame = time;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      probe.longestTask = Math.max(probe.longestTask, duration);
    }
  }).observe({ type: "longtask" });

  addEventListener("message", ({ data }) => {
    if (typeof data !== "string") return;
    probe.characters += data.length;
    if (data.includes('"_actionName":"executeMethod"')) probe.requests += 1;
  });

  addEventListener("click", () => (probe.pressed = now()), { capture: true });

  const isUsable = () => {
    const view = document.querySelector("main");
    const figures = new RegExp(`\\d+ (?:${globalThis.benchFigures})`);
    const button = view?.querySelector("button");
    return (
      Boolean(view?.querySelector("h2")) && !button?.disabled && figures.test(view.textContent)
    );
  };

  if (window === top) {
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      const isFrame = (node) =>
        node instanceof Element &&
        (node.matches("iframe") || node.querySelector("iframe") !== null);
      if (added.some(isFrame)) probe.opened = now();
    }).observe(document, { childList: true, subtree: true });
  } else {
    const observer = new MutationObserver(() => {
      if (!isUsable()) return;
      observer.disconnect();
      // Drawn, and nothing left that would keep a click waiting.
      requestAnimationFrame(() =>
        setTimeout(() => {
          probe.usable = now();
          tellUsable();
        })
      );
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }
})();
