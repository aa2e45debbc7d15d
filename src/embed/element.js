// <brevier-digest>: papers of a digest within any page. docs/embedding.md says what its attributes, events and parts are.
//
// Nothing here touches the page around the element: no listener on window or document, no style sheet, no storage, no name in the
// window. The program is loaded when the first element comes near the screen, once for all of them, and so is each file of a digest.
const home = new URL(".", import.meta.url);
const languages = /* @LANGUAGES@ */ {};
const usual = "@LANGUAGE@";

// Browsers remember that a module could not be loaded: another try needs another name.
let program, tries = 0;
const load = () =>
  (program ??= import(new URL("@PROGRAM@" + (tries++ ? `?${tries}` : ""), home)).catch((error) => {
    program = undefined;
    throw error;
  }));

const text = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the server answered with ${answer.status}`);
  return answer.text();
};

// The words of another language, where there are some.
const learned = new Map();
const learn = ({ learn }, language) => {
  if (!learned.has(language)) {
    const file = languages[language];
    // In English rather than not at all.
    const words = file ? text(new URL(file, home)).then((lines) => learn(language, lines)).catch(() => learned.delete(language)) : undefined;
    learned.set(language, words);
  }
  return learned.get(language);
};

// A digest by the address of its site, with the files that are on their way.
const digests = new Map();
class Source {
  constructor({ Digest }, site) {
    this.site = site;
    this.digest = new Digest(site.href);
    this.files = new Map();
  }

  static of(module, site) {
    if (!digests.has(site.href)) digests.set(site.href, new Source(module, site));
    return digests.get(site.href);
  }

  // All that a wish needs. Where something cannot be had, the digest knows.
  async ready(wish) {
    for (let file; (file = this.digest.needs(wish)); ) {
      if (!this.files.has(file)) this.files.set(file, this.fetch(file));
      await this.files.get(file);
    }
  }

  async fetch(file) {
    try {
      this.digest.give(file, await text(new URL(`digest/${file}`, this.site)), "");
    } catch (error) {
      digests.delete(this.site.href);
      this.digest.give(file, undefined, error.message);
    }
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
  #shown;

  connectedCallback() {
    this.#near = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#near.disconnect();
        this.#isNear = true;
        this.#update();
      }
    }, { rootMargin: "800px" });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#isNear = false;
    this.#turn++;
    this.#clear();
    // What stands between the tags is there again for whoever puts the element elsewhere.
    this.#root?.replaceChildren(document.createElement("slot"));
  }

  attributeChangedCallback(name, before, now) {
    if (this.#isNear && before !== now) this.#update();
  }

  // Several attributes that change together are one change.
  async #update() {
    const turn = ++this.#turn;
    const isOld = () => turn !== this.#turn;
    await undefined;
    if (isOld()) return;
    let reason = "program";
    try {
      const module = await load();
      reason = "digest";
      const site = this.#site();
      const language = this.#language();
      const wish = new module.Wish(...["topic", "limit", "layout"].map((name) => this.getAttribute(name) ?? undefined));
      const source = Source.of(module, site);
      await Promise.all([source.ready(wish), learn(module, language)]);
      if (isOld()) return wish.free();
      this.#show(source, wish, language);
    } catch (error) {
      if (!isOld()) this.#fail(reason, error);
    }
  }

  #language() {
    const wanted = this.lang.toLowerCase().split("-")[0];
    return wanted === "en" || wanted in languages ? wanted : usual;
  }

  #site() {
    const src = this.getAttribute("src");
    if (!src) return home;
    const address = new URL(src, this.baseURI);
    if (!/^https?:$/.test(address.protocol)) throw new Error(`src: ${address.protocol} is no address of a site`);
    return new URL(".", address);
  }

  #show({ site, digest }, wish, language) {
    const place = document.createElement("div");
    place.className = "brevier";
    place.lang = language;
    if (/^(light|dark)$/.test(this.getAttribute("theme"))) place.dataset.theme = this.getAttribute("theme");
    let shown;
    try {
      shown = digest.show(wish, place, language);
    } catch (error) {
      // Whoever asks next begins anew.
      digests.delete(site.href);
      throw error;
    } finally {
      wish.free();
    }
    this.#open();
    this.#clear();
    this.#shown = shown;
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
      const detail = link && { href: link.href, paper: link.closest("[data-paper]")?.dataset.paper };
      if (link && !this.#tell("open", detail, true)) event.preventDefault();
    });
  }

  #clear() {
    this.#shown?.free();
    this.#shown = undefined;
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
