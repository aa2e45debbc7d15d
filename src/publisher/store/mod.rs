//! The digest on the disk: how an edition gets there, and what must hold before anything changes.
