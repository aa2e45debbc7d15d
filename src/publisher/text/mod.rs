//! Text that is right: TeX, damaged letters and white space in what arXiv and models send.
