// Who looks at what: the token lives as long as the tab, what is looked at stands in the address.

const TOKEN = "kvittens.token";

export const session = {
  token: sessionStorage.getItem(TOKEN),
  me: null,
  acts: [],
  ruleBook: null,
  role: null,
  provider: null,
  left: () => {},

  enter(token) {
    this.token = token;
    sessionStorage.setItem(TOKEN, token);
  },

  leave() {
    sessionStorage.removeItem(TOKEN);
    Object.assign(this, { token: null, me: null, acts: [], ruleBook: null, role: null, provider: null });
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
