// The page for frames: in a frame it is the digest and nothing else, by itself it shows how to embed it.
import "../embed.js";

const element = document.querySelector("brevier-digest");
const home = new URL("..", import.meta.url);
const names = ["topic", "limit", "layout", "theme", "lang"];
const root = document.documentElement;
const spoken = root.lang.split("-")[0];
const lang = document.querySelector(`option[value="${CSS.escape(spoken)}"]`) ? spoken : "en";
const usual = { topic: "", limit: "6", layout: "list", theme: "auto", lang };
const given = new URLSearchParams(location.search);

const apply = (values) => {
  for (const name of names) {
    const value = values.get(name) ?? "";
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
};

// Whoever shows the frame learns how high it has to be: nothing that anyone may not know, so it is told to all.
const inFrame = () => {
  root.dataset.framed = "";
  const theme = given.get("theme");
  // What the reader has chosen on the site is not what the page around wants.
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  else delete root.dataset.theme;
  document.querySelector("base").target = "_blank";
  document.body.replaceChildren(element);
  apply(given);
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    parent.postMessage({ type: "brevier:height", version: 1, height }, "*");
  };
  new ResizeObserver(tell).observe(element);
};

const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const alone = () => {
  const form = document.forms[0];
  for (const hidden of document.querySelectorAll("main [hidden]")) hidden.hidden = false;
  for (const name of names) form.elements[name].value = given.get(name) ?? usual[name];
  for (const option of form.elements.lang.options) option.text = new Intl.DisplayNames(option.value, { type: "language" }).of(option.value);
  const show = () => {
    const values = new FormData(form);
    apply(values);
    const said = names.filter((name) => values.get(name) && values.get(name) !== usual[name]);
    const attributes = said.map((name) => ` ${name}="${quoted(values.get(name))}"`).join("");
    const query = new URLSearchParams(said.map((name) => [name, values.get(name)]));
    const frame = new URL(`embed/${said.length ? `?${query}` : ""}`, home);
    const title = document.querySelector(".site-header__name").textContent;
    const link = `<a href="${home}">${quoted(title)}</a>`;
    document.getElementById("element").textContent =
      `<script type="module" src="${home}embed.js"></script>\n<brevier-digest${attributes}>${link}</brevier-digest>`;
    document.getElementById("frame").textContent =
      `<iframe src="${quoted(String(frame))}" title="${quoted(title)}" width="100%" height="600" loading="lazy"\n` +
      `  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy]");
    if (!button) return;
    const status = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      status.textContent = status.dataset.said;
    } catch {
      status.textContent = status.dataset.failed;
    }
  });
  show();
};

if (parent === window) alone();
else inFrame();
