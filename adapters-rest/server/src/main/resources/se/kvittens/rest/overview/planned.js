// What is planned on the days that are looked at, beside the visits of them. Which visit belongs to which planned one the server says.

import * as api from "./api.js";
import { session } from "./session.js";
import { now } from "./times.js";

const SOON = 1500;
const SELDOM = 30000;
/** Of what nobody has begun; a carer is not told which visit of somebody else's belongs to one that is made. */
const NOT_BEGUN = ["AHEAD", "LATE", "MISSED"];

/** `told` is told where other things are known, and now and then since visits get late as time passes. */
export function plan(signal, told) {
  let byVisit = new Map();
  let waiting = [];
  let asked = 0;
  let timer = null;
  let took = 0;

  const state = ({ latestStart, end }) => () => {
    if (now() > Date.parse(end)) return "MISSED";
    return now() > Date.parse(latestStart) ? "LATE" : "AHEAD";
  };

  /** A planned visit that nobody has begun, as a row of the list. */
  const row = each => ({
    visit: `plan ${each.plan.name}`, plan: each.plan, waits: state(each.plan), recipient: each.recipient,
    carer: each.plan.carer ?? "", adjustments: [], tag: "OWN",
  });

  async function load(from, to) {
    if (!session.hasPlan) return;
    const mine = ++asked;
    const begun = performance.now();
    const found = await api.planned(from, to, signal);
    took = performance.now() - begun;
    if (mine !== asked || signal.aborted) return;
    waiting = found.filter(each => NOT_BEGUN.includes(each.state)).map(row);
    byVisit = new Map(found.flatMap(each => each.visits.map(({ visit }) => [visit, each.plan ?? null])));
    told();
  }

  if (session.hasPlan) {
    const clock = setInterval(told, SELDOM);
    signal.addEventListener("abort", () => clearInterval(clock));
  }

  return {
    load,
    waiting: () => waiting,
    /** The planned visit of a row; null where nobody planned it, undefined where that is not known yet. */
    of: it => it.plan ?? byVisit.get(it.visit),
    clear() {
      asked++;
      byVisit = new Map();
      waiting = [];
    },
    /** After what happens by itself: the sooner the less it takes, since each look is logged. */
    soon(span, failed) {
      if (!session.hasPlan || timer) return;
      timer = setTimeout(() => {
        timer = null;
        const { from, to } = span();
        if (!signal.aborted) load(from, to).catch(failed);
      }, Math.max(SOON, Math.min(SELDOM, 20 * took)));
    },
  };
}
