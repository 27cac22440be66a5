// Who looks at what: the token lives as long as the tab, what is looked at stands in the address.

const TOKEN = "kvittens.token";
const REFRESH = "kvittens.refresh";

export const session = {
  token: sessionStorage.getItem(TOKEN),
  /** By which the issuer gives another token; null where it gave none. */
  refresh: sessionStorage.getItem(REFRESH),
  me: null,
  providers: [],
  acts: [],
  ruleBook: null,
  role: null,
  provider: null,
  left: () => {},
  /** The token is not believed any more. */
  ended() {
    this.leave();
  },

  enter(token, refresh = null) {
    Object.assign(this, { token, refresh });
    sessionStorage.setItem(TOKEN, token);
    if (refresh) sessionStorage.setItem(REFRESH, refresh);
    else sessionStorage.removeItem(REFRESH);
  },

  leave() {
    sessionStorage.removeItem(TOKEN);
    sessionStorage.removeItem(REFRESH);
    Object.assign(this, { token: null, refresh: null, me: null, providers: [], acts: [], ruleBook: null, role: null, provider: null });
    this.left();
  },

  may(act) {
    return this.acts.includes(act);
  },
};

/** What the address says: the view, and what is chosen in it. */
export function place() {
  const [view, query] = location.hash.replace(/^#\/?/, "").split("?");
  return { view: view || "visits", ...Object.fromEntries(new URLSearchParams(query ?? "")) };
}

/** Goes somewhere; what is not said stays as it is. */
export function go(changes, isReplacing = false) {
  const { view, ...rest } = { ...place(), ...changes };
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value));
  const address = `#/${view}?${query}`;
  if (address === location.hash) return;
  if (isReplacing) {
    history.replaceState(null, "", address);
    dispatchEvent(new HashChangeEvent("hashchange"));
  } else {
    location.hash = address;
  }
}
