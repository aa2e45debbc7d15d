
// Starts the desk, or the embed: the publisher puts this after wasm-bindgen's glue. Whoever imports this module has a program that is ready.
await __wbg_init({ module_or_path: fetch(new URL("@WASM@", import.meta.url), { integrity: "@INTEGRITY@" }) });
