/* What the shell does beyond HTML: the reader's zone, the search key, one open menu, focus on what is wrong. */
(function () {
  "use strict";

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = document.cookie.split("; ").some((each) => each === "freehold-zone=" + zone);
  if (zone && !told) {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = "freehold-zone=" + zone + "; Path=/; Max-Age=31536000; SameSite=Lax" + secure;
  }

  /* The server did not know the zone yet when it wrote this page, so its times are written again here. */
  const styles = {
    date: { dateStyle: "medium" },
    time: { timeStyle: "short" },
    moment: { dateStyle: "medium", timeStyle: "short" },
  };
  const tongue = document.documentElement.lang === "de" ? "de-DE" : "en-GB";
  function rewriteTimes() {
    if (told) {
      return;
    }
    document.querySelectorAll("time[data-style]").forEach((time) => {
      const style = styles[time.dataset.style];
      const at = new Date(time.dateTime);
      if (style && !Number.isNaN(at.getTime())) {
        time.textContent = new Intl.DateTimeFormat(tongue, style).format(at);
      }
    });
  }

  function focusWhatIsWrong() {
    const wrong = document.querySelector('main [aria-invalid="true"], main .field.wrong input');
    if (wrong) {
      wrong.focus();
    }
  }

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      const search = document.getElementById("q");
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === "Escape") {
      const open = event.target.closest ? event.target.closest("details.who[open], details.confirm[open]") : null;
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    }
  });
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.who[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  /* The upload's button is a span around a file input kept from the keyboard; the input itself is the better one. */
  function openUploads() {
    document.querySelectorAll(".ui-fileupload-choose[tabindex]").forEach((choose) => {
      const input = choose.querySelector("input[type=file]");
      if (input) {
        input.setAttribute("aria-labelledby", choose.getAttribute("aria-labelledby") || "");
        input.removeAttribute("aria-hidden");
        input.removeAttribute("tabindex");
        choose.removeAttribute("aria-labelledby");
        choose.removeAttribute("tabindex");
        choose.addEventListener("keydown", (event) => event.stopImmediatePropagation(), true);
      }
    });
  }

  function settle() {
    rewriteTimes();
    openUploads();
    focusWhatIsWrong();
  }

  settle();
  if (window.jQuery) {
    /* What was updated is a new element; whoever was on the old one stays there. */
    let last = "";
    window.jQuery(document).on("pfAjaxSend", () => {
      last = document.activeElement ? document.activeElement.id : "";
    });
    window.jQuery(document).on("pfAjaxComplete", () => {
      settle();
      const again = last && document.activeElement === document.body ? document.getElementById(last) : null;
      if (again) {
        again.focus({ preventScroll: true });
      }
    });
  }
})();
