// Starts the reader: the publisher puts this after wasm-bindgen's glue. The page is read meanwhile, so the program can wait its turn.
{
  const program = fetch(new URL("@WASM@", import.meta.url), { integrity: "@INTEGRITY@", priority: "low" });
  // The style sheets that the first paint did not need, until now as if for print, so that it did not wait for them. The program does,
  // since it shows what they are for. As a new element, which tells how it ends even where the old one has ended already.
  const rest = document.getElementById("styles");
  const all = rest.cloneNode();
  all.media = "all";
  const styled = new Promise((done, fail) => {
    all.onload = done;
    all.onerror = () => fail(new Error("The style sheets could not be loaded."));
  });
  rest.replaceWith(all);
  Promise.all([program, styled]).then(([answer]) => __wbg_init({ module_or_path: answer })).catch((error) => {
    dispatchEvent(new Event("brevier:given-up"));
    throw error;
  });
}
