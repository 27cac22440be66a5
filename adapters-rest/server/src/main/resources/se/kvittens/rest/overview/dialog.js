// A panel before the page, which Escape closes; the browser keeps the keyboard in it.

import { h, put } from "./dom.js";
import { t } from "./words.js";

/** Opens it; `closed` is told once it is closed, and `back` takes the keyboard where what it came from is gone. */
export function panel(title, { kind = "side", closed = () => {}, back = () => {} } = {}) {
  const from = document.activeElement;
  const heading = h("h2", { id: "panel-title", tabindex: "-1" }, title);
  const content = h("div", { class: "content" });
  const element = h("dialog", { class: kind, "aria-labelledby": "panel-title" },
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
