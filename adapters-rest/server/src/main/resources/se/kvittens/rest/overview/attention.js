// What needs attention first, of the month up to a day: visits without end, deviations that nobody has acknowledged, approvals, and the lock.

import * as api from "./api.js";
import { isOpen, withNow } from "./deviations.js";
import { h, put } from "./dom.js";
import { go, session } from "./session.js";
import { dayAndTime, firstOf, now, number } from "./times.js";
import { t } from "./words.js";

const MOST = 1000;
const SELDOM = 30000;

/** `found` is told where other deviations are known than before. */
export function attention(signal, found) {
  const element = h("section", { class: "attention", "aria-label": t("attention") });
  const isCarer = session.role === "CARER";
  let last = "";
  let known = null;
  let byVisit = new Map();
  let timer = null;
  let planned = null;
  let days = {};

  const card = ({ kind, figure, title, detail, act }) => h("button", { class: `figure ${kind}`, onclick: act },
    h("strong", {}, figure), h("span", {}, title), detail && h("small", {}, detail));
  const figure = found => found.length >= MOST ? `${number(MOST)}+` : number(found.length);

  async function load(to) {
    last = to;
    if (isCarer) {
      element.hidden = true;
      return;
    }
    const month = to.slice(0, 7);
    const from = firstOf(to);
    const some = state => api.visits(from, to, { state, most: MOST, signal });
    const isAtHand = (await api.months(signal).catch(() => [])).includes(month);
    const ofMonth = ask => isAtHand ? ask(month, signal).catch(() => null) : null;
    const [open, waiting, lock, deviations] = await Promise.all([some("OPEN"), some("TO_APPROVE"), ofMonth(api.month), ofMonth(api.deviations)]);
    if (to !== last || signal.aborted) return;
    show({ open, waiting, lock, deviations, from, to, month });
  }

  function show(now) {
    known = now;
    byVisit = new Map();
    for (const each of known.deviations ?? []) byVisit.set(each.visit, [...(byVisit.get(each.visit) ?? []), each]);
    draw();
    found();
  }

  function draw() {
    const on = [...element.children].indexOf(document.activeElement);
    put(element, plannedCards(), known && cards(known));
    element.children[on]?.focus({ preventScroll: true });
  }

  /** Of the days that are looked at, and not of the month. */
  function plannedCards() {
    if (!planned) return [];
    const figureOf = state => card({ kind: planned[state] > 0 ? "warn" : "good", figure: number(planned[state]), title: t(`attention.${state}`),
      act: () => go({ ...days, state, view: "visits" }) });
    return [figureOf("LATE"), figureOf("MISSED")];
  }

  function cards({ open, waiting, lock, deviations, from, to, month }) {
    const toSee = (deviations ?? []).filter(isOpen);
    const stopping = toSee.filter(each => each.stopsPay);
    const oldest = open[0] && (open[0].start?.at ?? open[0].registered);
    return [
      card({ kind: open.length > 0 ? "warn" : "good", figure: figure(open), title: t("attention.open"),
        detail: oldest && t("attention.since", dayAndTime(oldest)), act: () => go({ from, to, state: "OPEN", view: "visits" }) }),
      deviations && card({ kind: stopping.length > 0 ? "warn" : "good", figure: number(toSee.length), title: t("attention.deviations"),
        detail: t("attention.stopping", number(stopping.length)), act: () => go({ view: "month", month, part: "deviations" }) }),
      card({ kind: waiting.length > 0 ? "plain" : "good", figure: figure(waiting), title: t("attention.approve"),
        act: () => go({ from, to, state: "TO_APPROVE", view: "visits" }) }),
      lock && lockCard(lock, month),
    ];
  }

  function lockCard(lock, month) {
    const days = Math.ceil((Date.parse(lock.lock) - now()) / 86400000);
    const act = () => go({ view: "month", month, part: "" });
    const detail = t("attention.lock", dayAndTime(lock.lock));
    if (lock.isClosed) return card({ kind: "good", figure: "✓", title: t("attention.closed"), detail, act });
    if (lock.isLocked) return card({ kind: "warn", figure: "!", title: t("attention.locked"), detail, act });
    return card({ kind: days <= 3 ? "warn" : "plain", figure: number(Math.max(0, days)), title: t("attention.days"), detail, act });
  }

  return {
    element,
    load: to => load(to).catch(wrong => {
      if (wrong.name !== "AbortError") throw wrong;
    }),
    month: () => last.slice(0, 7),
    /** Rows that are planned and that nobody has begun, of the days that are looked at; null where there is no plan. */
    planned(rows, span) {
      if (!rows || isCarer) return;
      const now = { LATE: 0, MISSED: 0, AHEAD: 0 };
      rows.forEach(it => now[it.waits()]++);
      if (JSON.stringify([now, span]) === JSON.stringify([planned, days])) return;
      planned = now;
      days = { ...span };
      draw();
    },
    of: visit => byVisit.get(visit) ?? [],
    /** How a deviation is now: it need not be asked again. */
    said(now) {
      if (known?.deviations) show({ ...known, deviations: withNow(known.deviations, now) });
    },
    /** After what happens by itself: not each time, since each look is logged. */
    soon(to) {
      timer ??= setTimeout(() => {
        timer = null;
        if (!signal.aborted) load(to).catch(() => {});
      }, SELDOM);
    },
  };
}
