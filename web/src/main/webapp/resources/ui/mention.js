/* Offers names after an @: arrow keys choose, Enter or Tab takes, Escape closes. The names come once somebody types an @. */
(function () {
    "use strict";

    const field = document.querySelector("textarea[data-call]");
    if (!field) {
        return;
    }

    const MOST = 8;
    const list = document.createElement("ul");
    let people = null;
    let begin = -1;
    let current = -1;

    list.id = "callable";
    list.className = "callable";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", field.dataset.callLabel);
    list.hidden = true;
    field.after(list);
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);

    function typed() {
        const before = field.value.substring(0, field.selectionStart);
        const at = before.lastIndexOf("@");
        const open = at >= 0 && (at === 0 || !/[\p{L}\p{N}]/u.test(before[at - 1])) && before.length - at <= 60;
        begin = open ? at + 1 : -1;
        return open ? before.substring(at + 1).toLocaleLowerCase() : null;
    }

    function close() {
        list.hidden = true;
        current = -1;
        field.removeAttribute("aria-activedescendant");
    }

    function mark(index) {
        const options = Array.from(list.children);
        current = (index + options.length) % options.length;
        options.forEach((option, at) => option.setAttribute("aria-selected", String(at === current)));
        field.setAttribute("aria-activedescendant", options[current].id);
    }

    function take(name) {
        const after = field.value.substring(field.selectionStart);
        const before = field.value.substring(0, begin) + name + " ";
        field.value = before + after.replace(/^ /, "");
        field.setSelectionRange(before.length, before.length);
        field.focus();
        close();
    }

    function offer() {
        const word = typed();
        const fit = word === null ? [] : people.filter((name) => name.toLocaleLowerCase().split(/\s+/)
            .some((part, at, parts) => parts.slice(at).join(" ").startsWith(word))).slice(0, MOST);
        list.replaceChildren(...fit.map((name, at) => {
            const option = document.createElement("li");
            option.id = "callable" + at;
            option.setAttribute("role", "option");
            option.textContent = name;
            option.addEventListener("mousedown", (event) => {
                event.preventDefault();
                take(name);
            });
            return option;
        }));
        list.hidden = fit.length === 0;
        if (fit.length > 0) {
            mark(0);
        } else {
            close();
        }
    }

    field.addEventListener("input", () => {
        if (typed() === null) {
            close();
        } else if (people) {
            offer();
        } else {
            fetch(field.dataset.call, { credentials: "same-origin" })
                .then((answer) => (answer.ok ? answer.json() : []))
                .then((names) => {
                    people = names;
                    offer();
                })
                .catch(close);
        }
    });

    field.addEventListener("keydown", (event) => {
        if (list.hidden) {
            return;
        }
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) {
            mark(current + step);
            event.preventDefault();
        } else if (event.key === "Enter" || event.key === "Tab") {
            take(list.children[current].textContent);
            event.preventDefault();
        } else if (event.key === "Escape") {
            close();
            event.preventDefault();
        }
    });

    field.addEventListener("blur", close);
})();
