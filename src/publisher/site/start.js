
// Starts the reader: the publisher puts this after wasm-bindgen's glue. The page is read meanwhile, so the program can wait its turn.
__wbg_init({ module_or_path: fetch(new URL("@WASM@", import.meta.url), { integrity: "@INTEGRITY@", priority: "low" }) }).catch((error) => {
  dispatchEvent(new Event("brevier:given-up"));
  throw error;
});
