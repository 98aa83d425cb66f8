/* What every page does beyond PrimeFaces: menus, the choice of light and dark, hints, and where the focus goes. */
(function () {
    "use strict";

    const YEAR = 365 * 24 * 60 * 60;

    /* light, dark, or as the system has it; the server reads the cookie at the next page (Appearance) */
    function chooseTheme(theme) {
        const secure = location.protocol === "https:" ? "; secure" : "";
        document.cookie = "theme=" + theme + "; path=/; max-age=" + YEAR + "; samesite=lax" + secure;
        document.documentElement.dataset.theme = theme;
        showTheme();
    }

    function showTheme() {
        document.querySelectorAll("[data-choose-theme]").forEach(function (button) {
            const chosen = button.dataset.chooseTheme === document.documentElement.dataset.theme;
            button.setAttribute("aria-pressed", String(chosen));
        });
    }

    function toggleNavigation(button) {
        const open = document.getElementById(button.getAttribute("aria-controls")).classList.toggle("is-open");
        button.setAttribute("aria-expanded", String(open));
    }

    function closeMenus(except) {
        document.querySelectorAll("details.menu[open]").forEach(function (menu) {
            if (menu !== except) {
                menu.open = false;
            }
        });
    }

    /* an input says its hint, as it says its error */
    function tieHints() {
        document.querySelectorAll("[data-hint-for]").forEach(function (hint) {
            const field = hint.closest(".field");
            const input = field && field.querySelector("input:not([type=hidden]), select, textarea, [role=combobox]");
            const ids = input ? (input.getAttribute("aria-describedby") || "").split(" ").filter(Boolean) : null;
            if (ids && !ids.includes(hint.id)) {
                input.setAttribute("aria-describedby", ids.concat(hint.id).join(" "));
            }
        });
    }

    /* after an answer with errors: to the summary above, or else to the first field that is wrong */
    function focusErrors() {
        const summary = document.querySelector("#messages .callout--bad");
        if (summary) {
            summary.tabIndex = -1;
            summary.focus();
            return;
        }
        const wrong = document.querySelector(".ui-state-error:is(input, select, textarea), .ui-state-error input");
        if (wrong) {
            wrong.focus();
        }
    }

    /* agencies to choose from come once somebody is about to type one */
    function offerAgencies() {
        const list = document.getElementById("agencyCodes");
        if (!list || list.dataset.asked) {
            return;
        }
        list.dataset.asked = "true";
        fetch(list.dataset.source, { credentials: "same-origin" })
            .then(function (answer) {
                return answer.ok ? answer.json() : [];
            })
            .then(function (choices) {
                choices.forEach(function (choice) {
                    const option = document.createElement("option");
                    option.value = choice.code;
                    option.label = choice.name;
                    list.append(option);
                });
            })
            .catch(function () {
                list.removeAttribute("data-asked");
            });
    }

    /* ticking rows and "all that match" exclude each other; the box of a heading ticks its page */
    function tick(box) {
        const boxes = function (name) {
            return Array.from(box.form.querySelectorAll("input[type=checkbox][name=" + name + "]"));
        };
        const whole = box.form.querySelector("[data-check-all]");
        const every = box.form.querySelector("[data-instead-of]");
        if (box === whole) {
            boxes(whole.dataset.checkAll).forEach(function (row) {
                row.checked = whole.checked;
            });
        } else if (box === every && every.checked) {
            boxes(every.dataset.insteadOf).concat(whole).forEach(function (row) {
                row.checked = false;
            });
            return;
        }
        if (every && whole) {
            const rows = boxes(whole.dataset.checkAll);
            const ticked = rows.filter(function (row) {
                return row.checked;
            }).length;
            whole.checked = ticked === rows.length;
            whole.indeterminate = ticked > 0 && ticked < rows.length;
            every.checked = every.checked && ticked === 0;
        }
    }

    function refresh() {
        tieHints();
        focusErrors();
    }

    document.addEventListener("click", function (event) {
        const theme = event.target.closest("[data-choose-theme]");
        const toggle = event.target.closest("[data-toggle-navigation]");
        if (theme) {
            chooseTheme(theme.dataset.chooseTheme);
        } else if (toggle) {
            toggleNavigation(toggle);
        }
        closeMenus(event.target.closest("details.menu"));
    });

    document.addEventListener("keydown", function (event) {
        const menu = document.querySelector("details.menu[open]");
        if (event.key === "Escape" && menu) {
            menu.open = false;
            menu.querySelector("summary").focus();
        }
    });

    document.addEventListener("change", function (event) {
        if (event.target.matches("form:has([data-check-all]) input[type=checkbox]")) {
            tick(event.target);
        }
    });

    document.addEventListener("focusin", function (event) {
        if (event.target.matches("[data-choices]")) {
            offerAgencies();
        }
        closeMenus(event.target.closest("details.menu"));
    });

    /* a file that the server would refuse for its size is not sent at all */
    document.addEventListener("change", function (event) {
        const input = event.target.closest("input[type=file]");
        if (input && input.dataset.mostBytes) {
            const most = Number(input.dataset.mostBytes);
            const tooLarge = Array.from(input.files).some((file) => file.size > most);
            input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
            input.reportValidity();
        }
    });

    /* whoever writes into a field that may be set means to set it */
    document.addEventListener("input", function (event) {
        const setting = event.target.closest("[data-setting]");
        if (setting && event.target.type !== "checkbox") {
            setting.querySelector("input[type=checkbox]").checked = true;
        }
    });

    /* a page about work that goes on looks again, unless its reader is in the middle of something */
    const work = document.querySelector("[data-look-again]");
    if (work) {
        const wait = Number(work.dataset.lookAgain) * 1000;
        const filling = () => document.activeElement?.matches("input, select, textarea, [role=combobox]");
        // Whoever is filling a form is left to it.
        const look = () => (filling() ? setTimeout(look, wait) : location.reload());
        setTimeout(look, wait);
    }

    showTheme();
    refresh();
    if (window.jQuery) {
        window.jQuery(document).on("pfAjaxComplete", refresh);
    }
})();
