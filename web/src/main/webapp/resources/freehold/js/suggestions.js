/* The queue of suggestions by keys: move, decide, tick, take back. What a key does, a button of the card does. */
(function () {
  "use strict";

  let at = 0;

  function cards() {
    return Array.from(document.querySelectorAll(".queue .suggestion"));
  }

  function current() {
    return cards().indexOf(document.activeElement ? document.activeElement.closest(".suggestion") : null);
  }

  function go(card) {
    if (card) {
      at = cards().indexOf(card);
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
  }

  function press(card, selector) {
    const button = card ? card.querySelector(selector) : document.querySelector(selector);
    if (button) {
      at = Math.max(0, cards().indexOf(card));
      button.click();
    }
    return Boolean(button);
  }

  function countTicked() {
    const told = document.querySelector("[data-ticked]");
    const ticked = document.querySelectorAll("input[name=picked]:checked").length;
    if (told) {
      told.textContent = ticked ? told.dataset.ticked + " " + ticked : "";
    }
  }

  function typing(target) {
    return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const all = cards();
    const here = current();
    const card = all[here];
    if (event.key === "j") {
      go(all[Math.min(here + 1, all.length - 1)]);
    } else if (event.key === "k") {
      go(all[Math.max(here - 1, 0)]);
    } else if (event.key === "n") {
      go(all.find((each, index) => index > here && each.dataset.undecided === "true"));
    } else if (event.key === "x" && card) {
      press(card, ".does-confirm");
    } else if (event.key === "r" && card) {
      press(card, ".does-reject");
    } else if (event.key === "s" && card) {
      press(card, "input[name=picked]");
    } else if (event.key === "u") {
      press(null, ".does-undo");
    } else if (event.key === "?") {
      const keys = document.getElementById("keys");
      if (keys) {
        keys.open = !keys.open;
      }
    } else {
      return;
    }
    event.preventDefault();
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("input[name=picked]")) {
      countTicked();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-tick=all]")) {
      const boxes = Array.from(document.querySelectorAll("input[name=picked]"));
      const tick = boxes.some((box) => !box.checked);
      boxes.forEach((box) => { box.checked = tick; });
      countTicked();
    }
  });

  /* What was decided may have left the queue: whoever was on it goes on with what took its place, and ticks stay. */
  if (window.jQuery) {
    let ticked = [];
    window.jQuery(document).on("pfAjaxSend", () => {
      ticked = Array.from(document.querySelectorAll("input[name=picked]:checked")).map((box) => box.value.split(":")[0]);
    });
    window.jQuery(document).on("pfAjaxComplete", () => {
      document.querySelectorAll("input[name=picked]").forEach((box) => {
        box.checked = ticked.includes(box.value.split(":")[0]);
      });
      countTicked();
      const all = cards();
      if (document.activeElement === document.body && all.length) {
        go(all[Math.min(at, all.length - 1)]);
      }
    });
  }
})();
