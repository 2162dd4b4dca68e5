/*
 * Keeps what is typed into fields marked data-draft="key" in this tab until it is sent, and puts it back when the page
 * comes again without it, as after an expired session. Keys should name the record, so that no text meets another's
 * field. The words of the note come from the page:
 *   <script src=... defer data-restored="..." data-discard="..."></script>, or the same attributes on <body>.
 * Text is dropped when its form was sent and the server says it was taken (a notice marked data-taken, on the answer or
 * on the page a redirect leads to), when the note's button discards it, or at logout. A form that was refused, or never
 * arrived because the session had expired, keeps its text.
 */
(function () {
  "use strict";
  var PREFIX = "freehold.draft.";
  var FIELDS = 'textarea[data-draft], input[type="text"][data-draft]';
  var script = document.currentScript;

  function word(name) {
    return (script && script.dataset[name]) || document.body.dataset[name] || "";
  }

  function keyOf(field) {
    return PREFIX + field.dataset.draft;
  }

  /* Storage may be full or forbidden; typing must go on all the same. */
  function withStorage(what) {
    try {
      return what(window.sessionStorage);
    } catch (e) {
      return null;
    }
  }

  function keep(field) {
    withStorage(function (storage) {
      if (field.value === field.defaultValue) {
        storage.removeItem(keyOf(field));
      } else {
        storage.setItem(keyOf(field), field.value);
      }
    });
  }

  function drop(field) {
    withStorage(function (storage) {
      storage.removeItem(keyOf(field));
    });
  }

  function note(field, before) {
    var text = document.createElement("p");
    text.className = "draft-note";
    text.setAttribute("role", "status");
    text.setAttribute("aria-live", "polite");
    field.insertAdjacentElement("afterend", text);
    var discard = document.createElement("button");
    discard.type = "button";
    discard.className = "btn";
    discard.textContent = word("discard");
    discard.addEventListener("click", function () {
      field.value = before;
      drop(field);
      text.remove();
      field.focus();
    });
    /* Said a moment after the live region is there, so that it is read out. */
    window.requestAnimationFrame(function () {
      text.append(word("restored") + " ");
      if (discard.textContent) {
        text.append(discard);
      }
    });
  }

  function restore(field) {
    if (field.dataset.draftSeen) {
      return;
    }
    field.dataset.draftSeen = "1";
    var kept = withStorage(function (storage) {
      return storage.getItem(keyOf(field));
    });
    if (kept === null) {
      return;
    }
    if (kept === field.value) {
      /* The server has it by now. */
      drop(field);
      return;
    }
    var before = field.value;
    field.value = kept;
    note(field, before);
  }

  function restoreAll() {
    document.querySelectorAll(FIELDS).forEach(restore);
  }

  function isDraft(target) {
    return target instanceof Element && target.matches(FIELDS);
  }

  document.addEventListener("input", function (event) {
    if (isDraft(event.target)) {
      keep(event.target);
    }
  });

  /* What the form sent last holds: the answer says whether it was taken, here or on the page it leads to. */
  var SENT = PREFIX + "sent";
  function sends(form) {
    var keys = form ? Array.prototype.map.call(form.querySelectorAll(FIELDS), keyOf) : [];
    withStorage(function (storage) {
      storage.setItem(SENT, JSON.stringify(keys));
    });
  }

  function dropAll() {
    withStorage(function (storage) {
      Object.keys(storage).forEach(function (key) {
        if (key.indexOf(PREFIX) === 0) {
          storage.removeItem(key);
        }
      });
    });
  }

  document.addEventListener("submit", function (event) {
    if (event.target.getAttribute("action") === "/logout") {
      dropAll();
    } else {
      sends(event.target);
    }
  });

  function dropWhatWasTaken() {
    if (!document.querySelector("[data-taken]")) {
      return;
    }
    withStorage(function (storage) {
      JSON.parse(storage.getItem(SENT) || "[]").forEach(function (key) {
        storage.removeItem(key);
      });
      storage.removeItem(SENT);
    });
  }

  /* Faces' script: buttons send their form without a submit event. */
  function afterSend(event, xhr, settings) {
    var source = settings && settings.source;
    var button = typeof source === "string" ? document.getElementById(source) : source;
    sends(button && button.closest ? button.closest("form") : null);
  }

  /* Fields an answer brought anew: one that holds what was typed was refused with it, and it stays kept. */
  function afterPartial() {
    dropWhatWasTaken();
    document.querySelectorAll(FIELDS).forEach(function (field) {
      var kept = withStorage(function (storage) {
        return storage.getItem(keyOf(field));
      });
      if (kept === field.value) {
        field.dataset.draftSeen = "1";
      } else {
        restore(field);
      }
    });
  }

  function start() {
    dropWhatWasTaken();
    withStorage(function (storage) {
      storage.removeItem(SENT);
    });
    restoreAll();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", afterSend).on("pfAjaxComplete", afterPartial);
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
