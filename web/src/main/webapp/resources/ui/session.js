/*
 * SEC-5: says before a session ends. An idle session can be kept; the end of the working day cannot be put off.
 * The dialog's data attributes carry the limits in seconds. Typing counts as being there: it keeps the session,
 * asking the server at most every few minutes. Several tabs share what they know through localStorage.
 */
(function () {
    "use strict";

    const dialog = document.getElementById("sessionWarning");
    if (!dialog) {
        return;
    }
    const SECOND = 1000;
    const LAST_CONTACT = "poam.lastContact";
    const KEEP_WHILE_TYPING = 5 * 60 * SECOND;
    const ANNOUNCE_END = 15 * 60 * SECOND;

    const idle = Number(dialog.dataset.idle) * SECOND;
    const warning = Number(dialog.dataset.warning) * SECOND;
    const dayEnds = Date.now() + Number(dialog.dataset.left) * SECOND;
    const idlePart = document.getElementById("sessionIdle");
    const dayPart = document.getElementById("sessionDay");
    const stay = document.getElementById("sessionStay");
    let announced = false;
    let asking = false;

    function now() {
        return Date.now();
    }

    function contact() {
        localStorage.setItem(LAST_CONTACT, String(now()));
    }

    function lastContact() {
        return Number(localStorage.getItem(LAST_CONTACT)) || now();
    }

    function leave() {
        localStorage.removeItem(LAST_CONTACT);
        location.assign(dialog.dataset.ended);
    }

    function keep() {
        if (asking) {
            return;
        }
        asking = true;
        fetch(dialog.dataset.alive, { credentials: "same-origin", cache: "no-store", redirect: "manual" })
            .then(function (answer) {
                if (answer.status === 204) {
                    contact();
                } else {
                    leave();
                }
            })
            .catch(function () {
                /* no network just now: the countdown goes on */
            })
            .finally(function () {
                asking = false;
            });
    }

    function show(part, milliseconds) {
        const minutes = Math.floor(milliseconds / SECOND / 60);
        const seconds = Math.floor(milliseconds / SECOND) % 60;
        idlePart.hidden = part !== idlePart;
        dayPart.hidden = part !== dayPart;
        part.querySelector("[data-countdown]").textContent = minutes + ":" + String(seconds).padStart(2, "0");
        if (!dialog.open) {
            dialog.showModal();
            stay.focus();
        }
    }

    function tick() {
        const idleLeft = lastContact() + idle - now();
        const dayLeft = dayEnds - now();
        if (idleLeft <= 0 || dayLeft <= 0) {
            leave();
        } else if (idleLeft <= warning) {
            show(idlePart, idleLeft);
        } else if (dayLeft <= ANNOUNCE_END && !announced) {
            announced = true;
            show(dayPart, dayLeft);
        } else if (dialog.open && !dayPart.hidden) {
            show(dayPart, dayLeft);
        } else if (dialog.open) {
            dialog.close();
        }
    }

    function atWork() {
        if (!dialog.open && now() - lastContact() > KEEP_WHILE_TYPING) {
            keep();
        }
    }

    stay.addEventListener("click", function () {
        dialog.close();
        dayPart.hidden = true;
        keep();
    });
    dialog.addEventListener("cancel", function () {
        dayPart.hidden = true;
        keep();
    });
    document.addEventListener("keydown", atWork);
    document.addEventListener("pointerdown", atWork);
    if (window.jQuery) {
        window.jQuery(document).on("pfAjaxComplete", contact);
    }
    contact();
    setInterval(tick, SECOND);
})();
