//! When arXiv announces, and which edition is today's.
