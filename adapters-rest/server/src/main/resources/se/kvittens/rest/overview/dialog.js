// A panel before the page, which Escape closes; the browser keeps the keyboard in it.

import { problemText } from "./api.js";
import { h, put } from "./dom.js";
import { t } from "./words.js";

let opened = 0;

/** Opens it; `closed` is told once it is closed, and `back` takes the keyboard where what it came from is gone. */
export function panel(title, { kind = "side", closed = () => {}, back = () => {} } = {}) {
  const from = document.activeElement;
  const id = `panel-title-${++opened}`;
  const heading = h("h2", { id, tabindex: "-1" }, title);
  const content = h("div", { class: "content" });
  const element = h("dialog", { class: kind, "aria-labelledby": id },
    h("header", {}, heading, h("button", { class: "quiet close", "aria-label": t("close"), onclick: () => element.close() }, "✕")),
    content);
  element.addEventListener("click", event => event.target === element && element.close());
  element.addEventListener("close", () => {
    element.remove();
    closed();
    if (from?.isConnected) from.focus({ preventScroll: true });
    else back();
  });
  document.body.append(element);
  element.showModal();
  heading.focus();
  return { element, content, title: text => put(heading, text), close: () => element.close(), isOpen: () => element.open };
}

/** Asks before something that can't be undone. */
export function sure(title, text, action) {
  return new Promise(answered => {
    let is = false;
    const box = panel(title, { kind: "middle", closed: () => answered(is) });
    put(box.content, h("p", {}, text), h("div", { class: "actions" },
      h("button", { class: "primary", onclick: () => {
        is = true;
        box.close();
      } }, action),
      h("button", { onclick: () => box.close() }, t("cancel"))));
  });
}

/**
 * Asks for a reason and does something with it; answers with what came of it, or with null where somebody thought better of it.
 * What is refused is said beside the reason, which can then be another; unless it is over, which is thrown.
 */
export function reasoned({ title, text, action, work, isOver }) {
  return new Promise((done, failed) => {
    let answer = () => done(null);
    const box = panel(title, { kind: "middle", closed: () => answer() });
    const reason = h("input", { required: true, maxlength: 500, autocomplete: "off" });
    const message = h("div");
    const go = h("button", { class: "primary" }, action);
    const over = last => {
      answer = last;
      box.close();
    };
    put(box.content, h("form", { onsubmit: async event => {
      event.preventDefault();
      go.disabled = true;
      try {
        const now = await work(reason.value.trim());
        over(() => done(now));
      } catch (wrong) {
        if (isOver(wrong)) return over(() => failed(wrong));
        put(message, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
        reason.focus();
      }
      go.disabled = false;
      return null;
    } },
    h("p", { class: "about" }, text), message,
    h("label", { class: "field" }, h("span", {}, t("reason")), reason, h("small", {}, t("reason.hint"))),
    h("div", { class: "actions" }, go, h("button", { type: "button", onclick: () => box.close() }, t("cancel")))));
    reason.focus();
  });
}

/** An explanation as text; its headings, and what stands within what, are told by how they are written. */
export function told(text) {
  return h("div", { class: "told" }, text.replace(/\n+$/, "").replace(/\n(?=[a-zåäö])/g, " ").split("\n").map(line));
}

function line(text) {
  if (/^[A-ZÅÄÖ][A-ZÅÄÖ ,-]+$/.test(text)) return h("h3", {}, text.charAt(0) + text.slice(1).toLowerCase());
  if (!text.trim()) return h("div", { class: "gap" });
  const within = Math.min(5, Math.floor(text.search(/\S/) / 2));
  return h("div", { class: `line in${within}` }, text.trim().replace(/^- /, "– "));
}
