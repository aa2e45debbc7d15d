// Loads the desk when it is first asked for something: src/desk/mod.rs says what it is. It listens to the events that are sent here.
{
  let desk;
  let tries = 0;
  const load = async () => {
    // Browsers remember that a module could not be loaded: another try needs another name.
    const address = new URL("desk.js", import.meta.url);
    if (tries++) address.search = tries;
    const [module] = await Promise.all([import(address), sheet()]);
    return module.default();
  };

  // The style sheet of what only the desk shows. Without it all can still be read, so that it does not come is no failure.
  const sheet = () =>
    new Promise((done) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = new URL("desk.css", import.meta.url);
      link.onload = link.onerror = done;
      document.head.append(link);
    });

  // Storage may be blocked.
  const off = () => {
    try {
      return localStorage.getItem("brevier.keys") === "off";
    } catch {}
  };

  // What could not be loaded is said where it was asked for: in the place itself, else at the foot of the page.
  const fail = (target, error) => {
    console.warn("The desk could not be loaded.", error);
    let place = target;
    if (target.localName !== "brevier-desk") {
      place = document.querySelector(".desk-trouble") ?? document.createElement("p");
      place.className = "desk-trouble";
      place.role = "alert";
      document.body.append(place);
    }
    const advice = navigator.onLine ? "Reload the page." : "Are you offline?";
    place.textContent = `This part of the page could not be loaded. ${advice}`;
  };

  const tell = async (name, target, detail) => {
    try {
      await (desk ??= load());
    } catch (error) {
      desk = undefined;
      return fail(target, error);
    }
    document.querySelector(".desk-trouble")?.remove();
    target.dispatchEvent(new CustomEvent(`brevier:${name}`, { bubbles: true, detail }));
  };

  // A place on the page: its question is asked when it comes, and whenever it changes.
  customElements.define("brevier-desk", class extends HTMLElement {
    static observedAttributes = ["question"];
    attributeChangedCallback(name, before, now) {
      if (now) tell("ask", this);
    }
  });

  addEventListener("click", ({ target }) => {
    const button = target.closest("[data-dialog]");
    if (button) tell("open", button);
  });

  // Keys do something alone and outside of fields only. Shift is no modifier here: on many keyboards a question mark needs it.
  addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented || key.length > 1 || !"jkoxsgh/?".includes(key)) return;
    if (target.closest("input, textarea, select, dialog, [contenteditable]")) return;
    // Browsers search the page at this key, which stays theirs where the keys are turned off.
    if (key === "/" && !off()) event.preventDefault();
    tell("key", document, key);
  });
}
