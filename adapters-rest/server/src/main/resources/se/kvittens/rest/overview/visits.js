// Visits as they happen: filtered, sorted, and opened.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { attention } from "./attention.js";
import { isOpen } from "./deviations.js";
import { h, put, say } from "./dom.js";
import { daysOf, filterBar } from "./filters.js";
import { grid } from "./grid.js";
import { plan as planOf } from "./planned.js";
import { columns, firstTime, keys, stateOf } from "./rows.js";
import { go, place, session } from "./session.js";
import { number } from "./times.js";
import { openPlanned, openVisit } from "./visit.js";
import { t } from "./words.js";

/** Of so many carers at once all visits are asked for, and not each one's. */
const MANY = 12;

export function visitsView(main, at, signal) {
  const all = new Map();
  let span = daysOf(at);
  let isLive = false;
  const count = h("span", { class: "muted count" });
  const live = h("span", { class: "live" });
  const problem = h("div");
  const noPlan = h("div");
  const toHandle = attention(signal, () => show());
  const openOf = it => toHandle.of(it.visit).filter(isOpen);
  const plan = planOf(signal, () => show());
  const by = keys(plan.of);
  const sorted = () => sortedBy(by);
  const table = grid({
    label: t("view.visits"), columns: columns(openOf, plan.of, session.hasPlan), id: it => it.visit,
    kind: session.hasPlan ? "with-plan" : "",
    version: it => `${it.etag ?? stateOf(it)}${openOf(it).length}${span.from === span.to}${JSON.stringify(plan.of(it))}`,
    open: it => it.waits ? openPlanned(it, { back: () => table.focus() })
      : openVisit(it, { known: toHandle, changed, back: () => table.focus(), plan: plan.of(it) }),
    sorted, sort: key => go({ sort: sorted().key === key && !sorted().isDown ? `-${key}` : key }, true),
  });
  const empty = h("p", { class: "empty", hidden: true });
  const filters = filterBar({ span: () => span, found: () => show(), sorted, keys: Object.keys(by), isIn });
  put(main, h("h1", { class: "unseen" }, t("view.visits")), toHandle.element, filters.element,
    h("div", { class: "above" }, count, live), problem, noPlan, table.element, empty);
  table.watch(signal);

  const rows = () => [...all.values(), ...plan.waiting()];

  /** Whether a row is in a state; that it was not planned is beside the others. */
  function isIn(it, state) {
    return state === "UNPLANNED" ? plan.of(it) === null : stateOf(it) === state;
  }

  function shown() {
    const now = place();
    const text = filters.find().toLowerCase();
    const { key, isDown } = sorted();
    const what = by[key];
    const found = rows().filter(it => (!now.state || isIn(it, now.state))
      && (!text || [it.recipient, it.carer, it.visit].some(each => each.toLowerCase().includes(text))));
    found.sort((one, other) => {
      const [a, b] = [what(one), what(other)];
      const order = a < b ? -1 : a > b ? 1 : firstTime(one) < firstTime(other) ? -1 : 1;
      return isDown ? -order : order;
    });
    return found;
  }

  function show() {
    const found = shown();
    const known = rows();
    table.set(found);
    filters.show(known);
    toHandle.planned(session.hasPlan ? known.filter(it => it.waits) : null, span);
    const isComing = coming !== null || !isBegun;
    count.textContent = t(isComing ? "count.coming" : "count", number(found.length), number(known.length));
    table.element.setAttribute("aria-busy", String(isComing));
    empty.hidden = found.length > 0;
    put(empty, t(isComing ? "loading" : known.length > 0 ? "empty.filter" : "empty.days"));
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

  /** Visits are shown all the same. */
  function notPlanned(wrong) {
    if (wrong.name !== "AbortError" && !signal.aborted) put(noPlan, h("p", { class: "problem", role: "alert" }, problemText(wrong)));
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
      await plan.load(of.from, of.to).then(() => put(noPlan), notPlanned);
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
      const found = await api.visitsOf(carer, of.from, of.to, signal);
      if (of !== span) return;
      for (const [name, it] of all) if (it.carer === carer) all.delete(name);
      found.forEach(it => all.set(it.visit, it));
    }
    show();
    if (all.size > before) say(t("said.new", all.size - before), false);
    toHandle.soon(of.to);
    plan.soon(() => span, notPlanned);
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
    const next = daysOf(said);
    if (next.from !== span.from || next.to !== span.to) {
      span = next;
      all.clear();
      plan.clear();
      show();
      guarded(load);
      guarded(() => toHandle.load(span.to));
    }
    show();
    say(t("count", number(table.rows().length), number(rows().length)));
  } };
}

function sortedBy(by) {
  const said = place().sort ?? "-start";
  const key = said.replace(/^-/, "");
  return by[key] ? { key, isDown: said.startsWith("-") } : { key: "start", isDown: true };
}
