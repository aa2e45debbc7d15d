//! What every step gives back.

/// Either what was asked for, or one sentence for the developer that says what to do.
///
/// Nothing here reacts to a particular error, so a sentence is all an error needs to be.
pub type Outcome<T = ()> = Result<T, String>;
