// <brevier-digest>: papers of a digest within any page. docs/embedding.md says what its attributes, events and parts are.
//
// Nothing here touches the page around the element: no listener on window or document, no style sheet, no storage, no name in the
// window. The program is loaded when the first element comes near the screen, once for all of them, and so is each file of a digest.
const home = new URL(".", import.meta.url);
const languages = /* @LANGUAGES@ */ {};
const usual = "@LANGUAGE@";
const PATIENCE = 20_000;
const FRESH = 30 * 60_000;

// Browsers remember that a module could not be loaded: another try needs another name.
let program, tries = 0;
const load = () =>
  (program ??= import(new URL("@PROGRAM@" + (tries++ ? `?${tries}` : ""), home)).catch((error) => {
    program = undefined;
    throw error;
  }));

const text = async (address) => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`the server answered with ${answer.status}`);
  return answer.text();
};

// The language that can be spoken: the words of others than English are a file. In English rather than not at all.
const learned = new Map([["en", true]]);
const learn = async (module, language) => {
  if (!learned.has(language)) {
    learned.set(language, text(new URL(languages[language], home)).then((lines) => module.learn(language, lines)).catch(() => false));
  }
  if (await learned.get(language)) return language;
  learned.delete(language);
  return "en";
};

// A digest by the address of its site, with the files that are there or on their way.
const digests = new Map();
class Source {
  constructor({ Digest }, site) {
    this.site = site;
    this.digest = new Digest(site.href);
    this.files = new Map();
    this.failed = new Set();
    this.made = Date.now();
  }

  // A page that stays open for days sees new editions.
  static of(module, site) {
    const known = digests.get(site.href);
    if (known && Date.now() - known.made < FRESH) return known;
    const source = new Source(module, site);
    digests.set(site.href, source);
    return source;
  }

  // Fetches all that a wish needs while it is wanted. What could not be had before is asked for again.
  async ready(wish, isOld) {
    for (const file of this.failed) this.files.delete(file);
    this.failed.clear();
    this.digest.retry();
    for (let file; !isOld() && (file = this.digest.needs(wish)); ) {
      if (!this.files.has(file)) this.files.set(file, this.fetch(file));
      await this.files.get(file);
    }
  }

  async fetch(file) {
    let json, reason = "";
    try {
      json = await text(new URL(`digest/${file}`, this.site));
    } catch (error) {
      reason = error.message;
    }
    if (!this.digest.give(file, json, reason)) this.failed.add(file);
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync("@STYLE@");

class BrevierDigest extends HTMLElement {
  static observedAttributes = ["topic", "limit", "theme", "layout", "lang", "src"];
  #near;
  #isNear = false;
  #turn = 0;
  #root;
  #place;
  #shown;

  connectedCallback() {
    const near = new IntersectionObserver((entries) => {
      // One that was disconnected may still have something to say.
      if (near !== this.#near || !entries.some((entry) => entry.isIntersecting)) return;
      near.disconnect();
      this.#isNear = true;
      this.#update();
    }, { rootMargin: "800px", scrollMargin: "800px" });
    this.#near = near;
    near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#near = undefined;
    this.#isNear = false;
    this.#turn++;
    this.#clear();
    // What stands between the tags is there again for whoever puts the element elsewhere.
    this.#root?.replaceChildren(document.createElement("slot"));
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === "theme") this.#colour();
    else if (this.#isNear) this.#update();
  }

  // Several attributes that change together are one change.
  async #update() {
    const turn = ++this.#turn;
    const isOld = () => turn !== this.#turn;
    await undefined;
    if (isOld()) return;
    let reason = "program", wish;
    try {
      const module = await load();
      if (isOld()) return;
      reason = "digest";
      const source = Source.of(module, this.#site());
      wish = new module.Wish(...["topic", "limit", "layout"].map((name) => this.getAttribute(name) ?? undefined));
      const [language] = await Promise.all([learn(module, this.#language()), source.ready(wish, isOld)]);
      if (!isOld()) this.#show(source.digest, wish, language);
    } catch (error) {
      if (!isOld()) this.#fail(reason, error);
    } finally {
      wish?.free();
    }
  }

  #language() {
    const wanted = this.lang.toLowerCase().split("-")[0];
    return wanted === "en" || Object.hasOwn(languages, wanted) ? wanted : usual;
  }

  #site() {
    const src = this.getAttribute("src");
    if (!src) return home;
    const address = new URL(src, this.baseURI);
    if (!/^https?:$/.test(address.protocol)) throw new Error(`src: ${address.protocol} is no address of a site`);
    return new URL(".", address);
  }

  #show(digest, wish, language) {
    const place = document.createElement("div");
    place.className = "brevier";
    place.lang = language;
    const shown = digest.show(wish, place, language);
    this.#open();
    this.#clear();
    this.#shown = shown;
    this.#place = place;
    this.#colour();
    this.#root.replaceChildren(place);
    this.#tell("ready", { edition: shown.edition, papers: shown.papers });
  }

  // Until there is something to show, what stands between the tags is shown.
  #open() {
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: "open" });
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      // A click that opens another tab is the browser's.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const detail = { href: link.href, paper: link.closest("[data-paper]")?.dataset.paper };
      if (!this.#tell("open", detail, true)) event.preventDefault();
    });
  }

  #colour() {
    const theme = this.getAttribute("theme")?.trim().toLowerCase();
    if (!this.#place) return;
    if (theme === "light" || theme === "dark") this.#place.dataset.theme = theme;
    else delete this.#place.dataset.theme;
  }

  #clear() {
    this.#shown?.free();
    this.#shown = this.#place = undefined;
  }

  #fail(reason, error) {
    const message = String(error?.message ?? error);
    console.warn(`<brevier-digest>: ${message}`);
    this.#tell("error", { reason, message });
  }

  #tell(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(`brevier:${name}`, { bubbles: true, composed: true, cancelable, detail }));
  }
}

// The script of another site may have come first: then its element shows that site where `src` does not say otherwise.
if (customElements.get("brevier-digest")) console.warn(`<brevier-digest> is there already: name this digest by src="${home}".`);
else customElements.define("brevier-digest", BrevierDigest);
