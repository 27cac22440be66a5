// What is looked for in the list: days, a text, states, and the order on a phone.

import { h, put } from "./dom.js";
import { STATES, WAITING } from "./rows.js";
import { go, place, session } from "./session.js";
import { number, plusDays, today } from "./times.js";
import { capital, t } from "./words.js";

/** The days that the address says; today where it says none. */
export function daysOf(said) {
  const to = said.to ?? today();
  return { from: said.from ?? to, to };
}

/** From one day to another, a day earlier and later, and today. */
export function dayFields(span) {
  const day = (key, label) => h("label", { class: "field" }, h("span", {}, label), h("input", { type: "date", required: true, onchange: event => {
    if (!event.target.value) return;
    const { from, to } = { ...span(), [key]: event.target.value };
    go(key === "from" && from > to ? { from, to: from } : key === "to" && from > to ? { from: to, to } : { from, to });
  } }));
  const from = day("from", t("from"));
  const to = day("to", t("to"));
  const move = (label, days) => h("button", { class: "quiet step", "aria-label": label, title: label, onclick: () => {
    const now = span();
    go({ from: plusDays(now.from, days), to: plusDays(now.to, days) });
  } }, days < 0 ? "‹" : "›");
  const element = h("div", { class: "days" }, move(t("earlier"), -1), from, to, move(t("later"), 1),
    h("button", { class: "quiet", onclick: () => go({ from: today(), to: today() }) }, t("today")));
  return { element, show() {
    from.querySelector("input").value = span().from;
    to.querySelector("input").value = span().to;
  } };
}

/** What is searched for may be a person: it stands in no address. */
export function filterBar({ span, found, sorted, keys, isIn }) {
  const all = ["", ...(session.hasPlan ? WAITING : []), ...STATES, ...(session.hasPlan ? ["UNPLANNED"] : [])];
  const days = dayFields(span);
  const find = h("input", { type: "search", placeholder: t("find.hint"), autocomplete: "off", oninput: found });
  const states = all.map(state => h("button", { class: "chip", onclick: () => go({ state }, true) }));
  const orders = keys.filter(key => key !== "planned" || session.hasPlan).flatMap(key => [key, `-${key}`]);
  const order = h("select", { onchange: event => go({ sort: event.target.value }, true) }, orders.map(key => h("option", { value: key },
    `${t(`column.${key.replace("-", "")}`)} ${key.startsWith("-") ? "↓" : "↑"}`)));
  const element = h("div", { class: "filters", role: "search", "aria-label": t("filters") },
    days.element,
    h("label", { class: "field find" }, h("span", {}, t("find")), find),
    h("div", { class: "chips", role: "group", "aria-label": t("column.state") }, states),
    h("label", { class: "field order" }, h("span", {}, t("order")), order));
  return { element, find: () => find.value, show(rows) {
    days.show();
    order.value = (sorted().isDown ? "-" : "") + sorted().key;
    const now = place().state ?? "";
    states.forEach((button, at) => {
      const state = all[at];
      button.setAttribute("aria-pressed", String(state === now));
      put(button, capital(t(`state.${state || "ALL"}`)), h("span", { class: "muted" },
        ` ${number(state ? rows.filter(it => isIn(it, state)).length : rows.length)}`));
    });
  } };
}
