// Asks the server, as the contract has it.

import { keepFresh, renew } from "./renewal.js";
import { session } from "./session.js";
import { language, t } from "./words.js";

/** What the server says is wrong, in its words. */
export class Problem extends Error {
  constructor(status, content) {
    super(content.title ?? String(status));
    Object.assign(this, { status, content, code: content.code ?? "" });
  }
}

/** What is wrong and what may help, for people. */
export function problemText(problem) {
  if (problem.code === "UNREACHABLE") return t("problem.unreachable");
  const content = problem.content ?? {};
  const errors = (content.errors ?? []).map(each => `${each.at}: ${each.message}`);
  return [content.title ?? t("problem.other"), content.detail, content.advice, ...errors].filter(Boolean).join(" ");
}

function headers(more) {
  const all = { "Accept-Language": language() };
  if (session.token) all.Authorization = `Bearer ${session.token}`;
  if (session.role) all["Kvittens-Role"] = session.role;
  return { ...all, ...more };
}

async function ask(path, options = {}, isAgain = false) {
  await keepFresh();
  let answer;
  try {
    answer = await fetch(path, { cache: "no-store", ...options, headers: headers(options.headers) });
  } catch (gone) {
    if (gone.name === "AbortError") throw gone;
    throw new Problem(0, { code: "UNREACHABLE", title: "" });
  }
  if (!answer.ok) {
    const content = await answer.json().catch(() => ({}));
    if (answer.status === 401 && !isAgain && await renew()) return ask(path, options, true);
    if (answer.status === 401) session.ended();
    throw new Problem(answer.status, content);
  }
  return answer;
}

const provider = () => `/v1/providers/${encodeURIComponent(session.provider)}`;
const json = async (...asked) => (await ask(...asked)).json();
const sent = (method, body, more = {}) => ({
  method, headers: { "Content-Type": "application/json", ...more }, body: body === undefined ? undefined : JSON.stringify(body),
});

export const signIn = () => json("/v1/sign-in");
/** Who one is in a role, which need not be that of the session. */
export const me = role => json("/v1/me", role ? { headers: { "Kvittens-Role": role } } : {});
export const acts = () => json(`${provider()}/acts`);
export const ruleBook = label => json(`/v1/rulebooks/${encodeURIComponent(label)}`);

/**
 * All visits of some days, a first page that comes soon, and then as many at once as may be, since each page costs the server the
 * whole of it; `arrived` is told of each page as it comes.
 */
export async function visits(from, to, { state, most = Infinity, signal, arrived = () => {} } = {}) {
  const found = [];
  let cursor = null;
  do {
    const query = new URLSearchParams({ from, to, limit: cursor ? "10000" : "1000", ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) });
    const page = await json(`${provider()}/visits?${query}`, { signal });
    found.push(...page.visits);
    arrived(page.visits);
    cursor = page.next;
  } while (cursor && found.length < most);
  return found;
}

/** All that is planned on some days, beside what was made of it. */
export async function planned(from, to, signal) {
  const rows = [];
  let page = {};
  do {
    const query = new URLSearchParams({ from, to, limit: page.next ? "10000" : "1000", ...(page.next ? { cursor: page.next } : {}) });
    page = await json(`${provider()}/planned?${query}`, { signal });
    rows.push(...page.planned);
  } while (page.next);
  return rows;
}

export async function visitsOf(carer, from, to, signal) {
  const found = [];
  let cursor = null;
  do {
    const page = await json(`${provider()}/visits/search`, { ...sent("POST", { from, to, carer, limit: 10000, ...(cursor ? { cursor } : {}) }), signal });
    found.push(...page.visits);
    cursor = page.next;
  } while (cursor);
  return found;
}

const ofVisit = name => `${provider()}/visits/${encodeURIComponent(name)}`;
const seen = async answer => ({ ...(await answer.json()), etag: answer.headers.get("ETag") });

export const visit = async name => seen(await ask(ofVisit(name)));
export const approve = async it => seen(await ask(`${ofVisit(it.visit)}/approval`, { method: "PUT", headers: { "If-Match": it.etag } }));
export const undoApproval = async it => seen(await ask(`${ofVisit(it.visit)}/approval`, { method: "DELETE" }));
export const adjust = async (it, body) => seen(await ask(`${ofVisit(it.visit)}/adjustments`, sent("POST", body, { "If-Match": it.etag })));

/** The rows of a report on some days. */
export const report = (name, from, to, signal) => json(`${provider()}/reports/${name}?${new URLSearchParams({ from, to })}`, { signal });

const ofMonth = month => `${provider()}/months/${month}`;

export const months = async signal => (await json(`${provider()}/months`, { signal })).months;
export const month = (name, signal) => json(ofMonth(name), { signal });
export const preview = (name, signal) => json(`${ofMonth(name)}/preview`, { signal });

/** All deviations of a month as it would be settled now. */
export async function deviations(name, signal) {
  const found = [];
  let cursor = null;
  do {
    const query = new URLSearchParams({ limit: "10000", ...(cursor ? { cursor } : {}) });
    const page = await json(`${ofMonth(name)}/deviations?${query}`, { signal });
    found.push(...page.deviations);
    cursor = page.next;
  } while (cursor);
  return found;
}

const ofDeviation = (name, it) => `${ofMonth(name)}/deviations/${it.deviation}/acknowledgement`;

export const acknowledge = (name, it, why) => json(ofDeviation(name, it), sent("PUT", { why }, { "If-Match": it.etag }));
export const takeAcknowledgementBack = (name, it) => json(ofDeviation(name, it), { method: "DELETE" });
export const closeMonth = name => json(`${ofMonth(name)}/closing`, { method: "PUT" });
export const explain = (name, what) => json(`${ofMonth(name)}/explanation`, sent("POST", what));
export const basis = async (name, file) => (await ask(`${ofMonth(name)}/basis/${file}`)).blob();

/** Listens until it is told to stop; tells each event, and whether it is connected. */
export async function listen(signal, told, connected) {
  for (let pause = 1000; !signal.aborted; pause = Math.min(30000, pause * 2)) {
    try {
      const answer = await ask(`${provider()}/events`, { signal, headers: { Accept: "text/event-stream" } });
      connected(true);
      pause = 1000;
      await read(answer.body, told);
    } catch (broken) {
      if (signal.aborted) return;
      connected(false);
      if ([401, 403, 404].includes(broken.status)) return;
    }
    connected(false);
    await new Promise(after => setTimeout(after, pause));
  }
}

async function read(body, told) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (rest + part.value).split("\n\n");
    rest = events.pop();
    for (const event of events) {
      const data = event.split("\n").find(line => line.startsWith("data: "));
      if (data) told(JSON.parse(data.slice(6)));
    }
  }
}
