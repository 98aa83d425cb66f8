/* Remembers which rows are ticked while its reader pages through a list: in this tab, for these filters, nowhere else. */
(function () {
    "use strict";

    const form = document.getElementById("rows");
    const said = document.getElementById("chosen");
    if (!form || !said) {
        return;
    }

    const PLACE = ["at", "sort", "dir", "size"];
    const every = form.querySelector("[data-instead-of]");
    const boxes = Array.from(form.querySelectorAll("input[type=checkbox][name=id]"));
    const key = "chosen " + filters();
    const chosen = new Set(JSON.parse(sessionStorage.getItem(key) || "[]"));
    const sent = document.createElement("input");

    function filters() {
        const all = new URLSearchParams(location.search);
        PLACE.forEach((name) => all.delete(name));
        all.sort();
        return location.pathname + "?" + all;
    }

    function show() {
        said.hidden = chosen.size === 0;
        said.querySelector("[data-chosen-count]").textContent = chosen.size.toLocaleString("en-US");
        every.checked = every.checked && chosen.size === 0;
        sent.value = Array.from(chosen).join(".");
        sessionStorage.setItem(key, JSON.stringify(Array.from(chosen)));
    }

    function forget() {
        chosen.clear();
        boxes.forEach((box) => {
            box.checked = false;
        });
        show();
    }

    sent.type = "hidden";
    sent.name = "chosen";
    form.append(sent);
    boxes.forEach((box) => {
        box.checked = chosen.has(box.value);
    });
    if (boxes.some((box) => box.checked)) {
        boxes[0].dispatchEvent(new Event("change", { bubbles: true })); // the box of the heading follows
    }
    show();

    /* after page.js has ticked or unticked what hangs together */
    document.addEventListener("change", (event) => {
        if (event.target === every && every.checked) {
            forget();
        } else if (event.target.form === form && event.target.type === "checkbox") {
            boxes.forEach((box) => (box.checked ? chosen.add(box.value) : chosen.delete(box.value)));
            show();
        }
    });

    said.querySelector("[data-chosen-forget]").addEventListener("click", () => {
        forget();
        every.focus();
    });
})();
