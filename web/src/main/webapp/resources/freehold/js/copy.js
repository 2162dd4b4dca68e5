/*
 * Takes words along: a button with data-copy="id" puts the text of that element on the clipboard and says so in the
 * words of its data-copied. Where the browser forbids it, the words are selected instead, ready for the keyboard.
 */
(function () {
  "use strict";

  function select(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function say(button, words) {
    let said = button.parentNode.querySelector("[role=status]");
    if (!said) {
      said = document.createElement("span");
      said.setAttribute("role", "status");
      said.className = "quiet";
      button.before(said);
    }
    window.requestAnimationFrame(() => {
      said.textContent = words;
    });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copy]");
    const source = button && document.getElementById(button.dataset.copy);
    if (!source) {
      return;
    }
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(source.textContent.trim())
      : Promise.reject(new Error("no clipboard"));
    copied.then(
      () => say(button, button.dataset.copied),
      () => select(source),
    );
  });
})();
