/*
 * Keeps what is typed into fields marked data-draft="key" in this tab until it is sent, and puts it back when the page
 * comes again without it, as after an expired session. Keys should name the record, so that no text meets another's
 * field. The words of the note come from the page:
 *   <script src=... defer data-restored="..." data-discard="..."></script>, or the same attributes on <body>.
 * Text is dropped when its form was sent and the answer came, when the note's button discards it, or at logout.
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

  /* An ordinary form: what was sent is let go by the page that answers, unless that page says the session expired. */
  var SENT = PREFIX + "sent";
  document.addEventListener("submit", function (event) {
    var keys = Array.prototype.map.call(event.target.querySelectorAll(FIELDS), keyOf);
    if (event.target.getAttribute("action") === "/logout") {
      withStorage(function (storage) {
        Object.keys(storage).forEach(function (key) {
          if (key.indexOf(PREFIX) === 0) {
            storage.removeItem(key);
          }
        });
      });
    } else if (keys.length) {
      withStorage(function (storage) {
        storage.setItem(SENT, JSON.stringify(keys));
      });
    }
  });

  function letGoOfSent() {
    withStorage(function (storage) {
      var sent = JSON.parse(storage.getItem(SENT) || "[]");
      storage.removeItem(SENT);
      if (!new URLSearchParams(window.location.search).has("expired")) {
        sent.forEach(function (key) {
          storage.removeItem(key);
        });
      }
    });
  }

  /*
   * Faces' script: a field that an answer brought anew with other text was dealt with by the server. One with the same
   * text may have been refused, so that is kept until a page shows it as saved.
   */
  function afterPartial() {
    document.querySelectorAll(FIELDS).forEach(function (field) {
      if (field.dataset.draftSeen) {
        return;
      }
      field.dataset.draftSeen = "1";
      withStorage(function (storage) {
        if (storage.getItem(keyOf(field)) !== field.value) {
          drop(field);
        }
      });
    });
  }

  function start() {
    letGoOfSent();
    restoreAll();
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent(function (data) {
        if (data.status === "success") {
          afterPartial();
        }
      });
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", afterPartial);
    }
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
