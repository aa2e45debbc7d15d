// What must be there before the program, in every page: it stands in the head, so it is small and waits for nothing.
{
  const root = document.documentElement;
  // A program is on its way: the style sheets show what only a program can do.
  root.dataset.program = "";

  // The reader's colours, before the first paint, and whether abstracts are closed. src/reader/state/theme.rs and
  // src/reader/components/paper_abstract.rs know the same words. Storage may be blocked.
  let closed;
  try {
    closed = localStorage.getItem("brevier.abstract") === "closed";
    const theme = localStorage.getItem("brevier.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {}

  // Buttons that are pressed before the program listens are pressed again for it, and it is told of the disclosures that were opened.
  // Links need no program.
  const pressed = [];
  const note = ({ target }) => {
    const button = target.closest("button");
    if (button) pressed.push(button);
  };
  const done = () => {
    removeEventListener("click", note, true);
    for (const button of pressed.splice(0)) button.click();
    for (const open of document.querySelectorAll("details[open]")) open.dispatchEvent(new Event("toggle"));
  };
  addEventListener("click", note, true);
  addEventListener("brevier:taken-over", done);
  addEventListener("TrunkApplicationStarted", done);

  // Where the program cannot be loaded, does not fit, or breaks down, the page is as one without scripts.
  const giveUp = () => {
    removeEventListener("click", note, true);
    pressed.length = 0;
    delete root.dataset.program;
    const rest = document.querySelector("noscript");
    if (rest) rest.outerHTML = rest.textContent;
  };
  addEventListener("brevier:given-up", giveUp);
  addEventListener("error", ({ target, error }) => {
    // The desk is another program: where that breaks down, the page goes on.
    const broken = error instanceof WebAssembly.RuntimeError && !/\bdesk[-_]/.test(error.stack);
    if (target.id === "program" || broken) giveUp();
  }, true);

  // How long ago the edition was made, as src/reading/age.rs says it, before that part of the page is painted. Without `Intl`: the first
  // use of that takes a slow phone a tenth of a second, and nothing is painted meanwhile. From a thousand days on a date says more.
  const ages = new MutationObserver(() => {
    if (closed) document.getElementById("abstract")?.removeAttribute("open");
    const time = document.querySelector("time[data-age]");
    // What stands after it is there, so the parser has done with it.
    if (!time?.nextSibling) return;
    ages.disconnect();
    const minutes = (Date.now() - Date.parse(time.dateTime)) / 60_000;
    if (!time.dateTime.includes("T") || minutes < -1 || minutes >= 1_440_000) return;
    const [form, count] =
      minutes < 1 ? [0, 0] : minutes < 60 ? [1, minutes] : minutes < 1440 ? [3, minutes / 60] : [5, minutes / 1440];
    time.firstChild.data = time.dataset.age.split("|")[form + (count >= 2)].replace("{0}", Math.floor(count));
  });
  ages.observe(root, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => ages.disconnect());
}
