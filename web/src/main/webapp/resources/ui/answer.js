/* Answering: each field says at once that it is being kept, and says so where it could not be (AUDIT-8). */
(function () {
    "use strict";

    const waiting = new Set();

    function stateOf(line) {
        return line.querySelector("[data-state]");
    }

    function say(line, text, bad) {
        const state = stateOf(line);
        if (state) {
            state.textContent = text;
            state.classList.toggle("is-bad", bad);
        }
    }

    document.addEventListener("change", function (event) {
        const line = event.target.closest("[data-line]");
        if (line) {
            waiting.add(line);
            line.classList.add("is-waiting");
            say(line, line.dataset.saving, false);
        }
    });

    /* what the server did not take is said beside the question, and tried again with the next change there */
    function failed() {
        waiting.forEach(function (line) {
            say(line, line.dataset.failed, true);
        });
    }

    function done() {
        waiting.forEach(function (line) {
            line.classList.remove("is-waiting");
        });
        waiting.clear();
    }

    jQuery(document).on("pfAjaxError", failed).on("pfAjaxSuccess", done);

    window.addEventListener("beforeunload", function (event) {
        if (waiting.size > 0) {
            event.preventDefault();
        }
    });
})();
