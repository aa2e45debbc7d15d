//! Which of the announced papers an edition shows.
