// Loads the desk when it is first asked for something: src/desk/mod.rs says what it is. It listens to the events that are sent here.
{
  let desk;
  const tell = async (name, target, detail) => {
    desk ??= import(new URL("desk.js", import.meta.url)).then((module) => module.default());
    try {
      await desk;
    } catch (error) {
      // The next question tries again.
      desk = undefined;
      console.warn("The desk could not be loaded.", error);
      target.textContent = "This part of the page could not be loaded. Are you offline?";
      return;
    }
    target.dispatchEvent(new CustomEvent(`brevier:${name}`, { bubbles: true, detail }));
  };

  // A place on the page: its question is asked when it comes, and whenever it changes.
  customElements.define("brevier-desk", class extends HTMLElement {
    static observedAttributes = ["question"];
    attributeChangedCallback() {
      tell("ask", this);
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
    // Browsers search the page at this key.
    if (key === "/") event.preventDefault();
    tell("key", document, key);
  });
}
