// Visits as they happen: filtered, sorted, and opened.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { attention } from "./attention.js";
import { isOpen } from "./deviations.js";
import { h, put, say } from "./dom.js";
import { grid } from "./grid.js";
import { go, place, session } from "./session.js";
import { clock, length, local, longDay, number, plusDays, shortDay, today } from "./times.js";
import { openVisit } from "./visit.js";
import { capital, t, word } from "./words.js";

const STATES = ["", "OPEN", "TO_APPROVE", "APPROVED"];
const MANY = 12;

export const startOf = it => [...it.adjustments].reverse().find(each => each.start)?.start ?? it.start?.at;
export const endOf = it => [...it.adjustments].reverse().find(each => each.end)?.end ?? it.end?.at;
export const stateOf = it => it.approved ? "APPROVED" : !endOf(it) || !startOf(it) ? "OPEN" : "TO_APPROVE";
export const secondsOf = it => startOf(it) && endOf(it) ? (Date.parse(endOf(it)) - Date.parse(startOf(it))) / 1000 : null;
export const badge = it => h("span", { class: `badge ${stateOf(it)}` }, t(`state.${stateOf(it)}`));

const firstTime = it => startOf(it) ?? endOf(it) ?? it.registered;
const KEYS = {
  state: it => STATES.indexOf(stateOf(it)),
  start: firstTime,
  end: it => endOf(it) ?? "",
  length: it => secondsOf(it) ?? -1,
  recipient: it => it.recipient,
  carer: it => it.carer,
};

/** What is noteworthy of a visit, in words. */
export function marks(it) {
  const all = [];
  const methods = new Set([it.start?.method, it.end?.method].filter(Boolean));
  if (methods.has("MANUAL")) all.push(t("mark.manual"));
  if (it.adjustments.length > 0) all.push(t("mark.adjusted"));
  if (it.doubleStaffing) all.push(t("mark.double"));
  if (it.declined) all.push(t("mark.declined"));
  if (it.tag !== "OWN") all.push(t("mark.tag", word("TagFinding", it.tag)));
  return all;
}

export function visitsView(main, at, signal) {
  const all = new Map();
  let span = days(at);
  let isLive = false;
  const count = h("span", { class: "muted count" });
  const live = h("span", { class: "live" });
  const problem = h("div");
  const toHandle = attention(signal, () => show());
  const openOf = it => toHandle.of(it.visit).filter(isOpen);
  const table = grid({
    label: t("view.visits"), columns: columns(openOf), id: it => it.visit,
    version: it => `${it.etag}${openOf(it).length}${span.from === span.to}`,
    open: it => openVisit(it, { known: toHandle, changed, back: () => table.focus() }),
    sorted, sort: key => go({ sort: sorted().key === key && !sorted().isDown ? `-${key}` : key }, true),
  });
  const empty = h("p", { class: "empty", hidden: true });
  const filters = filterBar(() => span, () => show());
  put(main, h("h1", { class: "unseen" }, t("view.visits")), toHandle.element, filters.element,
    h("div", { class: "above" }, count, live), problem, table.element, empty);
  table.watch(signal);

  function days(said) {
    const to = said.to ?? today();
    return { from: said.from ?? to, to };
  }

  function shown() {
    const now = place();
    const text = filters.find().toLowerCase();
    const { key, isDown } = sorted();
    const by = KEYS[key];
    const found = [...all.values()].filter(it => (!now.state || stateOf(it) === now.state)
      && (!text || [it.recipient, it.carer, it.visit].some(each => each.toLowerCase().includes(text))));
    found.sort((one, other) => {
      const [a, b] = [by(one), by(other)];
      const order = a < b ? -1 : a > b ? 1 : firstTime(one) < firstTime(other) ? -1 : 1;
      return isDown ? -order : order;
    });
    return found;
  }

  function show() {
    const found = shown();
    table.set(found);
    filters.show([...all.values()]);
    const isComing = coming !== null || !isBegun;
    count.textContent = t(isComing ? "count.coming" : "count", number(found.length), number(all.size));
    table.element.setAttribute("aria-busy", String(isComing));
    empty.hidden = found.length > 0;
    put(empty, t(isComing ? "loading" : all.size > 0 ? "empty.filter" : "empty.days"));
    put(live, t(isLive ? "live" : "notLive"));
    live.classList.toggle("on", isLive);
  }

  /** A visit was changed here: it need not be fetched again. */
  function changed(it) {
    all.set(it.visit, it);
    show();
    return guarded(() => toHandle.load(span.to));
  }

  /** Answers whether it could be done; why not is shown. */
  async function guarded(work) {
    try {
      await work();
      put(problem);
      return true;
    } catch (wrong) {
      if (wrong.name !== "AbortError" && !signal.aborted) put(problem, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
      return false;
    }
  }

  let coming = null;
  let isBegun = false;

  /** Of days that nothing is shown of yet each page is shown as it comes; else all are put in place of those that are there. */
  async function load() {
    const of = span;
    const arrived = all.size > 0 ? () => {} : visits => of === span && take(visits);
    coming = of;
    isBegun = true;
    show();
    try {
      const found = await api.visits(of.from, of.to, { signal, arrived });
      if (of !== span) return;
      all.clear();
      take(found);
    } finally {
      if (coming === of) coming = null;
      if (!signal.aborted) show();
      hear();
    }
  }

  function take(visits) {
    visits.forEach(it => all.set(it.visit, it));
    show();
  }

  // What grew while it was fetched is fetched after that, all at once.
  let grown = new Set();
  let isBusy = false;

  function told(event) {
    event.carers.forEach(carer => grown.add(carer));
    if (event.carers.length === 0) grown.add("*");
    hear();
  }

  async function hear() {
    if (isBusy || coming) return;
    isBusy = true;
    while (grown.size > 0 && !coming && !signal.aborted) {
      const now = grown;
      grown = new Set();
      const isDone = await guarded(() => now.has("*") || now.size > MANY ? load() : again(now));
      if (!isDone) now.forEach(each => grown.add(each));
      await new Promise(after => setTimeout(after, isDone ? 300 : 5000));
    }
    isBusy = false;
  }

  async function again(carers) {
    const of = span;
    const before = all.size;
    for (const carer of carers) {
      const found = await api.visitsOf(carer, of.from, of.to);
      if (of !== span) return;
      for (const [name, it] of all) if (it.carer === carer) all.delete(name);
      found.forEach(it => all.set(it.visit, it));
    }
    show();
    if (all.size > before) say(t("said.new", all.size - before), false);
    toHandle.soon(of.to);
  }

  show();
  guarded(() => toHandle.load(span.to));
  // Who listens is told at once to ask for all; who can't listen asks all the same.
  api.listen(signal, told, is => {
    isLive = is;
    show();
    if (!is && !isBegun) guarded(load);
  });

  return { moved(said) {
    const next = days(said);
    if (next.from !== span.from || next.to !== span.to) {
      span = next;
      all.clear();
      show();
      guarded(load);
      guarded(() => toHandle.load(span.to));
    }
    show();
    say(t("count", number(table.rows().length), number(all.size)));
  } };
}

function sorted() {
  const said = place().sort ?? "-start";
  const key = said.replace(/^-/, "");
  return KEYS[key] ? { key, isDown: said.startsWith("-") } : { key: "start", isDown: true };
}

function columns(deviationsOf) {
  const time = (receipt, at) => at && h("span", {}, clock(at), receipt && receipt.at !== at && h("span", { class: "moved", title: t("mark.adjusted") }, "*"));
  const none = () => h("span", { class: "none" }, "–");
  const isOneDay = () => (place().from ?? place().to) === place().to;
  return [
    { key: "state", title: t("column.state"), cell: badge },
    { key: "start", title: t("column.start"), cell: it => [
      !isOneDay() && h("span", { class: "muted" }, shortDay(local(firstTime(it)).day), " "), time(it.start, startOf(it)) ?? "–"] },
    { key: "end", title: t("column.end"), cell: it => time(it.end, endOf(it)) ?? none() },
    { key: "length", title: t("column.length"), cell: it => secondsOf(it) === null ? none() : length(secondsOf(it)) },
    { key: "recipient", title: t("column.recipient"), cell: it => it.recipient },
    { key: "carer", title: t("column.carer"), cell: it => it.carer },
    { key: "notes", title: t("column.notes"), sortable: false, cell: it => [
      deviationsOf(it).length > 0 && h("span", { class: "tag warn" }, t("deviations", deviationsOf(it).length)),
      marks(it).map(each => h("span", { class: "tag" }, each))] },
  ];
}

/** What is searched for may be a person: it stands in no address. */
function filterBar(span, found) {
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
  const find = h("input", { type: "search", placeholder: t("find.hint"), autocomplete: "off", oninput: found });
  const states = STATES.map(state => h("button", { class: "chip", onclick: () => go({ state }, true) }));
  const keys = Object.keys(KEYS).flatMap(key => [key, `-${key}`]);
  const order = h("select", { onchange: event => go({ sort: event.target.value }, true) }, keys.map(key => h("option", { value: key },
    `${t(`column.${key.replace("-", "")}`)} ${key.startsWith("-") ? "↓" : "↑"}`)));
  const element = h("div", { class: "filters", role: "search", "aria-label": t("filters") },
    h("div", { class: "days" }, move(t("earlier"), -1), from, to, move(t("later"), 1),
      h("button", { class: "quiet", onclick: () => go({ from: today(), to: today() }) }, t("today"))),
    h("label", { class: "field find" }, h("span", {}, t("find")), find),
    h("div", { class: "chips", role: "group", "aria-label": t("column.state") }, states),
    h("label", { class: "field order" }, h("span", {}, t("order")), order));
  return { element, find: () => find.value, show(all) {
    from.querySelector("input").value = span().from;
    to.querySelector("input").value = span().to;
    order.value = (sorted().isDown ? "-" : "") + sorted().key;
    const now = place().state ?? "";
    states.forEach((button, at) => {
      const state = STATES[at];
      button.setAttribute("aria-pressed", String(state === now));
      put(button, capital(t(`state.${state || "ALL"}`)), h("span", { class: "muted" },
        ` ${number(state ? all.filter(it => stateOf(it) === state).length : all.length)}`));
    });
  } };
}
