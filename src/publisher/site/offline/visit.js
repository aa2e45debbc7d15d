
// Registers the service worker when the page needs nothing more, and says quietly when there is a new edition.
{
  const say = () => {
    const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
    const notice = make("div", { className: "notice" });
    notice.setAttribute("role", "status");
    // The browser loads it, not the program, which has an older one.
    const link = make("a", { href: document.baseURI, rel: "external", textContent: "Read it" });
    const button = make("button", { className: "button", type: "button", textContent: "Dismiss" });
    button.onclick = () => notice.remove();
    document.querySelector(".notice")?.remove();
    document.body.append(notice);
    // What changes in such an element is read out, so it is there before its words.
    setTimeout(() => notice.append("A new edition is there. ", link, button), 200);
  };

  const begin = async () => {
    try {
      const workers = navigator.serviceWorker;
      const look = () => workers.controller?.postMessage("look");
      // The newest edition that this page knows of: on the front page its own, elsewhere the first that it hears of.
      const isFront = location.pathname === new URL(document.baseURI).pathname;
      let newest = isFront && document.querySelector(".strip__edition")?.pathname.slice(-11, -1);
      workers.addEventListener("message", ({ data }) => {
        if (newest && data > newest && !document.querySelector(`a[href$="/editions/${data}/"]`)) say();
        newest = data;
      });
      workers.addEventListener("controllerchange", look);
      addEventListener("online", look);
      document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
      await workers.register(new URL("service-worker.js", document.baseURI), { updateViaCache: "none" });
      look();
    } catch {
      // Where nothing may be kept, everything is read from the network.
    }
  };

  const { dataset } = document.getElementById("program");
  if ("offline" in dataset && self === top && isSecureContext && "serviceWorker" in navigator) {
    const idle = () => (self.requestIdleCallback ?? setTimeout)(begin);
    document.readyState === "complete" ? idle() : addEventListener("load", idle);
  }
}
