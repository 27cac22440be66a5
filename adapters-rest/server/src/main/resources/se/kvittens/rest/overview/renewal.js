// A token is renewed before it ends, where the issuer gave something to renew it by; else one is asked to sign in again before that.

import { panel } from "./dialog.js";
import { byId, h, put } from "./dom.js";
import { dayAndTime } from "./times.js";
import { session } from "./session.js";
import { t } from "./words.js";

const MINUTE = 60000;
const BEFORE = 5 * MINUTE;
const OFTEN = 2000;
const CHANNEL = "kvittens.again";

export const discovered = async issuer => (await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`)).json();
const entrance = async () => (await fetch("/v1/sign-in")).json();

/** When a token ends, as it says itself; null where it says nothing that can be read. */
function endOf(token) {
  try {
    const said = JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
    return said.exp ? said.exp * 1000 : null;
  } catch {
    return null;
  }
}

let renewing = null;
let renewedUntil = null;

/** Renews what ends within a minute. One that is no longer after it was renewed is not renewed again before it ends. */
export async function keepFresh() {
  const end = session.token && session.refresh ? endOf(session.token) : null;
  if (end !== null && end - Date.now() < MINUTE && end !== renewedUntil) await renew();
}

/** Whether there is another token. What asks meanwhile waits for the same one. */
export function renew() {
  renewing ??= asked().catch(() => false).finally(() => { renewing = null; });
  return renewing;
}

async function asked() {
  const { refresh } = session;
  if (!refresh) return false;
  const { issuer, client } = await entrance();
  const answer = await fetch((await discovered(issuer)).token_endpoint, { method: "POST", body: new URLSearchParams({
    grant_type: "refresh_token", refresh_token: refresh, client_id: client,
  }) });
  if (session.refresh !== refresh) return false;
  // What is turned away stays so; what is not answered just now may be another time.
  if ([400, 401].includes(answer.status)) session.enter(session.token);
  if (!answer.ok) return false;
  const { access_token: token, refresh_token: next } = await answer.json();
  session.enter(token, next ?? refresh);
  renewedUntil = endOf(token);
  return true;
}

let bar = null;
let overToken = null;

/** Looks now and then whether the token ends soon; `again` signs in again, beside the page, and answers once that is done. */
export function watch(again) {
  const look = () => {
    if (overToken !== null && overToken === session.token) return;
    const end = session.token && !session.refresh ? endOf(session.token) : null;
    if (end !== null && end - Date.now() < BEFORE) offer(end, again);
    else withdraw();
  };
  look();
  setInterval(look, OFTEN);
}

/** The token is believed no more, and somebody is typing. */
export function over(again) {
  overToken = session.token;
  offer(0, again);
}

/** Where a panel is open, within it: the rest of the page can't be reached then. What is typed stays. */
function offer(end, again) {
  const inner = [...document.querySelectorAll("dialog[open] .content")].at(-1);
  bar ??= h("p", { class: "problem ending", role: "alert" });
  const text = end > Date.now() ? t("signIn.ends", dayAndTime(end)) : t("signIn.ended");
  if (bar.firstChild?.textContent !== text) {
    put(bar, h("span", {}, text), " ", h("button", { class: "small", onclick: () => again().then(withdraw, () => { bar.firstChild.textContent = t("signIn.refused"); }) }, t("signIn.again")));
  }
  if (inner && !inner.contains(bar)) inner.prepend(bar);
  else if (!inner && !bar.isConnected) byId("main").before(bar);
}

function withdraw() {
  bar?.remove();
}

/** In a window of its own: the page stays as it is. */
export function inWindow(state, open) {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise((done, fail) => {
    channel.onmessage = ({ data }) => {
      if (data.state !== state) return;
      channel.close();
      done(data);
    };
    open().catch(wrong => {
      channel.close();
      fail(wrong);
    });
  });
}

/** Told from that window, which is closed then. */
export function tellPage(state) {
  new BroadcastChannel(CHANNEL).postMessage({ state, token: session.token, refresh: session.refresh });
  setTimeout(() => close(), 200);
}

/** A token that is brought along, pasted beside what one does. */
export function pasted() {
  return new Promise(done => {
    const box = panel(t("signIn.title"), { kind: "middle" });
    const token = h("textarea", { required: true, rows: 5, autocomplete: "off", spellcheck: "false" });
    put(box.content, h("form", { onsubmit: event => {
      event.preventDefault();
      box.close();
      done({ token: token.value.trim() });
    } }, h("label", { class: "field" }, h("span", {}, t("signIn.token")), token),
    h("div", { class: "actions" }, h("button", { class: "primary" }, t("signIn.enter")))));
    token.focus();
  });
}
