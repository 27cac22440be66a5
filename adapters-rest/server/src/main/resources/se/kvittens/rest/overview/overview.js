// The page from its start: who is there, what is looked at, and the view of it.

import * as api from "./api.js";
import { problemText } from "./api.js";
import { byId, h, put } from "./dom.js";
import { monthView } from "./month.js";
import { phonesView } from "./phones.js";
import { over, watch } from "./renewal.js";
import { go, place, session } from "./session.js";
import { comeBack, showSignIn, signInAgain } from "./signin.js";
import { setNow } from "./times.js";
import { visitsView } from "./visits.js";
import { capital, language, speak, t, word } from "./words.js";

const VIEWS = { visits: visitsView, month: monthView, phones: phonesView };
let stop = new AbortController();
let shown = "";
let arrivals = 0;

async function begin(problem) {
  if (!session.token) return signedOut(problem);
  try {
    session.me = await api.me();
  } catch (wrong) {
    session.leave();
    return signedOut(problemText(wrong));
  }
  return arrive();
}

/** What is looked at; the session stays as it is meanwhile, since the view that is shown asks by it. */
async function chosen(at) {
  const { roles } = session.me;
  const wanted = [at.role, session.role, ...roles].filter(role => roles.includes(role));
  let found = { role: null, providers: [] };
  for (const role of new Set(wanted)) {
    found = { role, providers: await providersOf(role) };
    if (found.providers.length > 0) break;
  }
  return { ...found, provider: found.providers.includes(at.provider) ? at.provider : found.providers[0] };
}

async function providersOf(role) {
  if (role === session.role && session.providers.length > 0) return session.providers;
  return session.me.roles.length > 1 ? (await api.me(role)).providers : session.me.providers;
}

/** What was shown of somebody does not stay in a panel above another page. */
function closePanels() {
  document.querySelectorAll("dialog").forEach(each => each.close());
  byId("said").textContent = "";
}

function signedOut(problem) {
  arrivals++;
  stop.abort();
  closePanels();
  shown = "";
  put(byId("top"), brand(), h("div", { class: "tools" }, languages()));
  byId("skip").textContent = t("skip");
  return showSignIn(() => begin(), problem);
}

/** The role and provider of the address, or the first that fit: of a municipality's roles all providers are, of the others one's own. */
async function arrive() {
  const at = place();
  const arrival = ++arrivals;
  let next;
  try {
    next = await chosen(at);
  } catch (wrong) {
    if (arrival === arrivals) failed(wrong);
    return null;
  }
  if (arrival !== arrivals) return null;
  const key = JSON.stringify([next.role, next.provider, at.view, language()]);
  if (key === shown && stop.view?.moved) {
    // What is chosen in one view is chosen in the others.
    byId("top").querySelectorAll("nav a").forEach(link => { link.href = addressOf(link.dataset.view, at); });
    return stop.view.moved(at);
  }
  stop.abort();
  closePanels();
  stop = new AbortController();
  shown = key;
  Object.assign(session, next);
  const mine = stop;
  top(at);
  if (!session.provider) return put(byId("main"), h("p", { class: "empty" }, t("noProvider")));
  put(byId("main"), h("p", { class: "empty" }, t("loading")));
  try {
    Object.assign(session, await api.acts());
    setNow(session.now);
    if (mine.signal.aborted) return null;
    mine.view = (VIEWS[at.view] ?? visitsView)(byId("main"), at, mine.signal);
    document.title = `${t(`view.${VIEWS[at.view] ? at.view : "visits"}`)} – Kvittens`;
  } catch (wrong) {
    if (!mine.signal.aborted) failed(wrong);
  }
  return null;
}

function failed(wrong) {
  stop.abort();
  shown = "";
  put(byId("main"), h("p", { class: "problem", role: "alert" }, problemText(wrong)));
}

const brand = () => h("span", { class: "brand" }, h("img", { src: "/overview/overview.svg", alt: "", width: 22, height: 22 }), "Kvittens");

function languages() {
  const other = language() === "sv" ? "en" : "sv";
  return h("button", { class: "quiet", lang: other, onclick: async () => {
    await speak(other);
    shown = "";
    session.token && session.me ? arrive() : signedOut();
  } }, other === "en" ? "English" : "Svenska");
}

const addressOf = (view, at) => `#/${view}?${new URLSearchParams(Object.entries({ ...at, view: "" }).filter(([, value]) => value))}`;

function top(at) {
  byId("skip").textContent = t("skip");
  const { me } = session;
  const pick = (label, values, chosen, name, key) => values.length < 2
    ? h("span", { class: "chosen" }, name(values[0]))
    : h("select", { "aria-label": label, onchange: event => go({ [key]: event.target.value }) },
      values.map(each => h("option", { value: each, selected: each === chosen }, name(each))));
  put(byId("top"), brand(),
    h("nav", { "aria-label": t("views") }, Object.keys(VIEWS).filter(view => view !== "phones" || session.role !== "CARER").map(view => h("a", {
      href: addressOf(view, at), "data-view": view,
      "aria-current": view === (VIEWS[at.view] ? at.view : "visits") ? "page" : null,
    }, t(`view.${view}`)))),
    h("div", { class: "tools" },
      session.providers.length > 0 && pick(t("provider"), session.providers, session.provider, each => each, "provider"),
      pick(t("role"), me.roles, session.role, each => capital(word("Role", each)), "role"),
      languages(),
      h("button", { class: "quiet", onclick: () => session.leave() }, t("signOut"))));
}

session.left = () => signedOut();
// Who is typing is not sent away.
session.ended = () => document.querySelector("dialog[open] form") ? over(signInAgain) : session.leave();
watch(signInAgain);
addEventListener("hashchange", () => session.me && arrive());
byId("skip").addEventListener("click", event => {
  event.preventDefault();
  byId("main").focus();
});
await speak();
begin(await comeBack());
