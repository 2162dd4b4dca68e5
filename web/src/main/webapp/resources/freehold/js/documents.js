/* What the upload says before a file is sent, and when sending breaks off. The words come from the page. */
(function () {
  "use strict";

  function say(place, name, words) {
    const line = document.createElement("p");
    const file = document.createElement("b");
    file.textContent = name ? name + ": " : "";
    line.append(file, words);
    place.querySelector(".takes-wrong").append(line);
  }

  function place() {
    return document.querySelector(".takes");
  }

  function forget() {
    place().querySelector(".takes-wrong").replaceChildren();
  }

  let choosing = false;
  window.Freehold = Object.assign(window.Freehold || {}, {
    takes(file, send) {
      const here = place();
      if (!choosing) {
        choosing = true;
        forget();
        window.setTimeout(() => { choosing = false; }, 0);
      }
      if (file.size > Number(here.dataset.largest)) {
        say(here, file.name, here.dataset.large);
      } else if (file.size === 0) {
        say(here, file.name, here.dataset.empty);
      } else {
        send(file);
      }
    },
    takesBegin() {
      place().setAttribute("aria-busy", "true");
    },
    takesBroke() {
      say(place(), "", place().dataset.broke);
    },
  });

  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", () => {
      const here = place();
      if (here) {
        here.removeAttribute("aria-busy");
      }
    });
  }
})();
