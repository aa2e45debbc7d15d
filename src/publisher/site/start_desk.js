
// Starts the desk: the publisher puts this after wasm-bindgen's glue. Whoever imports this module has a desk that listens.
await __wbg_init({ module_or_path: fetch(new URL("@WASM@", import.meta.url), { integrity: "@INTEGRITY@" }) });
