/* Files go up one by one, each with its progress and a way to call it off. Without this script the form sends them at once. */
(function () {
    "use strict";

    const form = document.querySelector("form[data-upload]");
    const input = form && form.querySelector("input[type=file]");
    if (!input) {
        return;
    }
    const words = form.dataset;
    const list = document.createElement("ul");
    list.className = "uploads";
    const news = document.createElement("p");
    news.className = "sr-only";
    news.setAttribute("role", "status");
    input.after(list, news);

    let entries = [];

    function entry(file) {
        const line = document.createElement("li");
        const name = document.createElement("span");
        const bar = document.createElement("progress");
        const state = document.createElement("span");
        const button = document.createElement("button");
        name.textContent = file.name;
        name.className = "uploads__name";
        bar.max = 100;
        bar.value = 0;
        bar.hidden = true;
        bar.setAttribute("aria-label", file.name);
        state.className = "uploads__state";
        button.type = "button";
        button.className = "button button--quiet small";
        button.textContent = words.textCancel;
        button.setAttribute("aria-label", words.textCancel + " " + file.name);
        line.append(name, bar, state, button);
        list.append(line);
        const one = { file: file, line: line, bar: bar, state: state, button: button, request: null, over: false };
        button.addEventListener("click", function () {
            if (one.request) {
                one.request.abort();
            } else {
                end(one, words.textCancelled, "off");
            }
        });
        return one;
    }

    function end(one, text, tone) {
        one.over = true;
        one.bar.hidden = true;
        one.state.textContent = text;
        one.line.classList.add("is-" + tone);
        one.tone = tone;
        if (document.activeElement === one.button) {
            form.querySelector("[type=submit]").focus();
        }
        one.button.remove();
        news.textContent = one.file.name + ": " + text;
    }

    function value(name) {
        const field = form.elements[form.id + ":" + name];
        return field ? field.value : "";
    }

    function address(file) {
        const fields = { name: file.name, note: value("note"), place: value("place"), expires: value("expiresOn") };
        return Object.keys(fields).reduce(function (url, name) {
            return url + "&" + name + "=" + encodeURIComponent(fields[name]);
        }, words.upload);
    }

    function send(one) {
        return new Promise(function (resolve) {
            const request = new XMLHttpRequest();
            one.request = request;
            one.bar.hidden = false;
            request.open("POST", address(one.file));
            request.setRequestHeader("X-POAM-Upload", "file");
            request.setRequestHeader("Content-Type", "application/octet-stream");
            request.upload.addEventListener("progress", function (event) {
                one.bar.value = event.total ? (100 * event.loaded) / event.total : 0;
                one.state.textContent = Math.floor(one.bar.value) + " %";
            });
            request.upload.addEventListener("load", function () {
                one.state.textContent = words.textChecking;
                one.button.hidden = true;
            });
            request.addEventListener("loadend", function () {
                one.request = null;
                if (request.status === 200 && request.responseURL.includes("/evidence/upload")) {
                    end(one, words.textDone, "good");
                } else if (request.status === 413) {
                    end(one, words.textTooLarge, "bad");
                } else if (request.status === 422 || request.status === 403) {
                    end(one, request.responseText || words.textFailed, "bad");
                } else if (request.status === 0 && !navigator.onLine) {
                    end(one, words.textFailed, "bad");
                } else {
                    end(one, request.status === 0 ? words.textCancelled : words.textFailed, request.status === 0 ? "off" : "bad");
                }
                resolve();
            });
            request.send(one.file);
        });
    }

    function choose() {
        list.replaceChildren();
        entries = Array.from(input.files).map(entry);
    }

    input.addEventListener("change", choose);

    ["dragenter", "dragover"].forEach(function (kind) {
        form.addEventListener(kind, function (event) {
            event.preventDefault();
            form.classList.add("is-over");
        });
    });
    ["dragleave", "drop"].forEach(function (kind) {
        form.addEventListener(kind, function (event) {
            if (kind === "drop" || !form.contains(event.relatedTarget)) {
                form.classList.remove("is-over");
            }
        });
    });
    form.addEventListener("drop", function (event) {
        event.preventDefault();
        if (event.dataTransfer.files.length) {
            input.files = event.dataTransfer.files;
            input.dispatchEvent(new Event("change", { bubbles: true }));
        }
    });

    form.addEventListener("submit", async function (event) {
        const waiting = entries.filter((one) => !one.over);
        if (waiting.length === 0) {
            if (entries.length) {
                event.preventDefault();
            }
            return;
        }
        event.preventDefault();
        const submit = form.querySelector("[type=submit]");
        submit.disabled = true;
        for (const one of waiting) {
            if (!one.over) {
                await send(one);
            }
        }
        submit.disabled = false;
        if (entries.every((one) => one.tone !== "bad") && entries.some((one) => one.tone === "good")) {
            location.assign(words.uploaded);
            return;
        }
        input.value = "";
        if (entries.some((one) => one.tone === "good") && !form.querySelector(".uploads__again")) {
            const again = document.createElement("a");
            again.className = "uploads__again";
            again.href = words.uploaded;
            again.textContent = words.textShow;
            list.after(again);
        }
    });
})();
