// How one comes to a token: made up on one's own machine, by the issuer (authorization code with PKCE), or brought along.

import { me, problemText, signIn } from "./api.js";
import { h, put, byId } from "./dom.js";
import { discovered, inWindow, pasted, tellPage } from "./renewal.js";
import { session } from "./session.js";
import { capital, t, word } from "./words.js";

const PENDING = "kvittens.pending";
const ROLES = ["PLANNER", "MANAGER", "ADMINISTRATOR", "REVIEWER", "CARER", "CASE_WORKER", "FEE_HANDLER", "SYSTEM_ADMINISTRATOR"];

const base64url = bytes => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const coded = text => encodeURIComponent(text).replaceAll("'", "%27");

let asked = 0;

/** Shows how to sign in; calls back once there is a token. Of several that are asked for at once the last is shown. */
export async function showSignIn(entered, problem) {
  const mine = ++asked;
  let entrance;
  try {
    entrance = await signIn();
  } catch (wrong) {
    return put(byId("main"), h("p", { class: "problem", role: "alert" }, problemText(wrong)));
  }
  if (mine !== asked) return null;
  const form = { MADE_UP: madeUp, ISSUER: byIssuer, TOKEN: brought }[entrance.way];
  put(byId("main"), h("section", { class: "sign-in card", "aria-labelledby": "sign-in" },
    h("h1", { id: "sign-in" }, t("signIn.title")),
    problem && h("p", { class: "problem", role: "alert" }, problem),
    form(entrance, entered)));
  byId("main").querySelector("input, button")?.focus();
  return null;
}

const field = (label, input, hint) => h("label", { class: "field" }, h("span", {}, label), input, hint && h("small", {}, hint));

function madeUp(entrance, entered) {
  const who = h("input", { name: "who", required: true, autocomplete: "off", value: "eva" });
  const providers = h("input", { name: "providers", autocomplete: "off", value: localStorage.getItem("kvittens.dev") ?? "" });
  const roles = ROLES.map((role, at) => h("label", { class: "choice" },
    h("input", { type: "checkbox", name: "role", value: role, checked: at === 0 }), h("span", {}, capital(word("Role", role)))));
  return h("form", { onsubmit: event => {
    event.preventDefault();
    const chosen = [...event.target.querySelectorAll("[name=role]:checked")].map(each => each.value);
    localStorage.setItem("kvittens.dev", providers.value);
    const of = providers.value.split(",").map(each => each.trim()).filter(Boolean).map(coded).join("+");
    session.enter(`dev:${coded(who.value.trim())}:${chosen.join("+")}:${of}`);
    entered();
  } },
  h("p", { class: "muted" }, t("signIn.madeUp")),
  field(t("signIn.who"), who),
  h("fieldset", {}, h("legend", {}, t("signIn.roles")), h("div", { class: "choices" }, roles)),
  field(t("signIn.providers"), providers, t("signIn.providersHint")),
  h("button", { class: "primary" }, t("signIn.enter")));
}

function brought(entrance, entered) {
  const token = h("textarea", { name: "token", required: true, rows: 5, autocomplete: "off", spellcheck: "false" });
  return h("form", { onsubmit: event => {
    event.preventDefault();
    session.enter(token.value.trim());
    entered();
  } }, field(t("signIn.token"), token, t("signIn.tokenHint")), h("button", { class: "primary" }, t("signIn.enter")));
}

function byIssuer(entrance) {
  const failed = h("p", { class: "problem", role: "alert" });
  return h("div", {},
    h("p", { class: "muted" }, t("signIn.issuer", new URL(entrance.issuer).host)),
    failed,
    h("button", { class: "primary", onclick: () => sendTo(entrance).catch(() => put(failed, t("signIn.refused"))) }, t("signIn.go")));
}

const here = () => location.origin + "/";

function begun(more = {}) {
  const pending = { verifier: random(), state: random(), hash: location.hash, ...more };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  return pending;
}

const sendTo = async entrance => location.assign(await addressOf(entrance, begun()));

async function addressOf(entrance, { verifier, state }) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const issuer = await discovered(entrance.issuer);
  return `${issuer.authorization_endpoint}?${new URLSearchParams({
    response_type: "code", client_id: entrance.client, redirect_uri: here(), scope: "openid", state,
    code_challenge: base64url(new Uint8Array(digest)), code_challenge_method: "S256",
  })}`;
}

/** Signs in again beside the page, which stays as it is; whoever comes back as somebody else begins anew. */
export async function signInAgain() {
  const pending = begun({ isAgain: true });
  // The window has what this tab has kept by then, and is opened while somebody presses: else the browser would not.
  const opened = window.open("about:blank", "kvittens-sign-in", "width=480,height=720");
  sessionStorage.removeItem(PENDING);
  const entrance = await signIn();
  if (entrance.way !== "ISSUER") opened?.close();
  const { token, refresh } = entrance.way === "ISSUER"
    ? await inWindow(pending.state, async () => { opened.location = await addressOf(entrance, pending); })
    : await pasted();
  const was = session.me?.who;
  session.enter(token, refresh);
  // Who can't be asked just now is taken for the same: what is typed stays.
  const { who } = await me().catch(() => ({ who: was }));
  if (who !== was) location.reload();
}

/** Whether somebody comes back from the issuer, who is given a token for the code then. */
export async function comeBack() {
  const said = new URLSearchParams(location.search);
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? "null");
  if (!said.has("state") && !said.has("error")) return null;
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, "", here() + (pending?.hash ?? ""));
  if (!pending || pending.state !== said.get("state") || !said.has("code")) return t("signIn.refused");
  try {
    const isThere = await tokenFor(said.get("code"), pending);
    if (isThere && pending.isAgain) tellPage(pending.state);
    return isThere ? null : t("signIn.refused");
  } catch (unanswered) {
    return t("signIn.refused");
  }
}

/** Whether there was one. */
async function tokenFor(code, pending) {
  const entrance = await signIn();
  const issuer = await discovered(entrance.issuer);
  const answer = await fetch(issuer.token_endpoint, { method: "POST", body: new URLSearchParams({
    grant_type: "authorization_code", code, redirect_uri: here(), client_id: entrance.client,
    code_verifier: pending.verifier,
  }) });
  if (answer.ok) {
    const { access_token: token, refresh_token: refresh } = await answer.json();
    session.enter(token, refresh);
  }
  return answer.ok;
}
