/*
 * The reading view. Tells what is selected in the terms as offsets into their text (every piece carries, as data-at, the
 * offset of its first character), and moves between clauses by keys.
 */
(function () {
  "use strict";
  var view = document.querySelector(".reading");
  if (!view) {
    return;
  }
  var terms = view.querySelector(".terms");
  var clauses = Array.prototype.slice.call(terms.querySelectorAll(".clause"));
  var chosen = document.getElementById("chosen");
  var nothing = document.getElementById("nothing");

  function pieceOf(node) {
    var element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    return element ? element.closest("[data-at]") : null;
  }

  /* Where a boundary of a selection lies in the text; null outside the words. */
  function offset(node, at) {
    var piece = pieceOf(node);
    if (!piece || !terms.contains(piece)) {
      return null;
    }
    var inside = 0;
    if (node.nodeType === Node.TEXT_NODE) {
      inside = at;
    } else if (at > 0) {
      inside = piece.textContent.length;
    }
    return Number(piece.dataset.at) + inside;
  }

  function edge(range, first) {
    var found = first ? offset(range.startContainer, range.startOffset) : offset(range.endContainer, range.endOffset);
    if (found !== null) {
      return found;
    }
    /* A selection may begin or end between paragraphs: then the nearest piece within it counts. */
    var pieces = Array.prototype.filter.call(terms.querySelectorAll("[data-at]"), function (piece) {
      return range.intersectsNode(piece);
    });
    if (!pieces.length) {
      return null;
    }
    var piece = first ? pieces[0] : pieces[pieces.length - 1];
    return Number(piece.dataset.at) + (first ? 0 : piece.textContent.length);
  }

  function place(start, end, words) {
    var fields = { start: start, end: end };
    Object.keys(fields).forEach(function (name) {
      var field = document.querySelector('[data-place="' + name + '"]');
      if (field) {
        field.value = fields[name];
      }
    });
    if (chosen) {
      chosen.textContent = words.length > 400 ? words.slice(0, 400) + " …" : words;
      chosen.hidden = false;
      nothing.hidden = true;
    }
  }

  function select() {
    var selection = window.getSelection();
    if (!chosen || !selection.rangeCount || selection.isCollapsed || !terms.contains(selection.anchorNode)) {
      return;
    }
    var range = selection.getRangeAt(0);
    var start = edge(range, true);
    var end = edge(range, false);
    if (start !== null && end !== null && start < end) {
      place(start, end, selection.toString().trim());
    }
  }

  function take(clause) {
    var pieces = clause.querySelectorAll("[data-at]");
    var last = pieces[pieces.length - 1];
    if (!chosen || !last) {
      return;
    }
    var words = Array.prototype.map.call(clause.querySelectorAll(".words p"), function (paragraph) {
      return paragraph.textContent;
    });
    place(Number(pieces[0].dataset.at), Number(last.dataset.at) + last.textContent.length, words.join("\n"));
    document.getElementById("assign").focus();
  }

  /* Choosing a cell in the table does what choosing it in the form does; the words and the note stay as they are. */
  function choose(link) {
    var cell = document.querySelector('[data-choice="cell"]');
    var offered = cell && Array.prototype.some.call(cell.options, function (option) {
      return option.value === link.dataset.cell;
    });
    if (!offered) {
      return false;
    }
    cell.closest("details").open = true;
    cell.value = link.dataset.cell;
    cell.dispatchEvent(new Event("change", { bubbles: true }));
    cell.focus();
    return true;
  }

  function showChosen(name) {
    view.querySelectorAll("[data-cell]").forEach(function (link) {
      if (link.dataset.cell === name) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }

  function go(clause) {
    if (clause) {
      clause.focus({ preventScroll: true });
      clause.scrollIntoView({ block: "center" });
    }
  }

  function current() {
    return clauses.indexOf(document.activeElement ? document.activeElement.closest(".clause") : null);
  }

  function nextUnmarked() {
    var from = current();
    return clauses.filter(function (clause, index) {
      return index > from && clause.dataset.marks === "0";
    })[0];
  }

  function typing(target) {
    return target.closest("input, textarea, select, button, a, summary, [contenteditable]");
  }

  /* A suggestion is decided on where it stands; the text stays as it is, and the card says what became of it. */
  var deciding = null;
  function decide(button) {
    var box = button.closest("[data-suggestion]");
    if (deciding || !box || !window.decideSuggestion) {
      return;
    }
    deciding = button;
    window.decideSuggestion([
      { name: "picked", value: box.dataset.suggestion },
      { name: "act", value: button.dataset.act }
    ]);
  }

  window.Freehold = window.Freehold || {};
  window.Freehold.decided = function (args) {
    var button = deciding;
    deciding = null;
    var note = button && args && args.decided ? button.closest(".note") : null;
    if (!note) {
      return;
    }
    note.querySelector(".state").textContent = button.dataset.done;
    note.querySelector(".state").className = "state " + (args.decided === "confirm" ? "met" : "off");
    note.className = "note " + (args.decided === "confirm" ? "met" : "done");
    note.querySelector("[data-suggestion]").remove();
    note.focus();
    view.querySelectorAll('mark[data-card="' + note.id + '"]').forEach(function (mark) {
      mark.className = args.decided === "confirm" ? "met" : "none";
    });
  };

  document.addEventListener("mouseup", function () {
    window.setTimeout(select, 0);
  });
  document.addEventListener("keyup", function (event) {
    if (event.shiftKey) {
      select();
    }
  });
  terms.addEventListener("click", function (event) {
    var button = event.target.closest("[data-takes]");
    var mark = event.target.closest("mark[data-card]");
    if (button) {
      take(document.getElementById(button.dataset.takes));
    } else if (mark && window.getSelection().isCollapsed) {
      var card = document.getElementById(mark.dataset.card);
      if (card) {
        card.focus();
      }
    }
  });
  view.addEventListener("click", function (event) {
    var act = event.target.closest("[data-act]");
    if (act) {
      decide(act);
      return;
    }
    var link = event.target.closest("a[data-cell]");
    var elsewhere = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (link && !elsewhere && choose(link)) {
      event.preventDefault();
    }
  });
  view.addEventListener("change", function (event) {
    if (event.target.matches('[data-choice="cell"]')) {
      showChosen(event.target.value);
    }
  });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    var at = current();
    if (event.key === "j") {
      go(clauses[Math.min(at + 1, clauses.length - 1)]);
    } else if (event.key === "k") {
      go(clauses[Math.max(at - 1, 0)]);
    } else if (event.key === "n") {
      go(nextUnmarked());
    } else if (event.key === "Enter" && at >= 0) {
      take(clauses[at]);
    } else if (event.key === "?") {
      var keys = document.getElementById("keys");
      keys.open = !keys.open;
    } else {
      return;
    }
    event.preventDefault();
  });
  if (view.dataset.focus) {
    go(document.getElementById(view.dataset.focus));
  }
  view.dataset.ready = "true";
})();
