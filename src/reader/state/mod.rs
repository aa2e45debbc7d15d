//! What the pages share, each in a newtype of its own and given by context above the router.

mod after_render;
mod clock;
mod digest_store;
mod library;
mod load;
mod navigation;
mod page_store;
mod search;
mod session;
mod theme;
mod turn;
mod typing;

pub use after_render::after_render;
pub use clock::{Now, provide_now};
pub use digest_store::DigestStore;
pub use library::Library;
pub use load::{Load, LoadError};
pub use navigation::Navigation;
pub use search::Search;
pub use session::{CARDS_AT_ONCE, Session};
pub use theme::{Theme, ThemeChoice};
pub use turn::{take_over, turn};
pub use typing::Typing;
