//! Every test of the project, in parts.

mod browser;
mod checks;
mod deploy;
mod part;
mod wasm;

use std::time::{Duration, Instant};

use crate::outcome::Outcome;
pub use part::Part;

/// Runs the parts in order, up to the first that fails, and says how long each took.
pub fn run(parts: &[Part], rest: &[String]) -> Outcome {
    let mut times = Vec::new();
    for part in parts {
        let name = part.name();
        eprintln!("xtask: {name}");
        let start = Instant::now();
        let outcome = part.run(rest);
        times.push((name, start.elapsed()));
        if let Err(problem) = outcome {
            print!("{}", table(&times));
            return Err(format!("the part `{name}` failed: {problem}; run it alone with `cargo xtask test {name}`"));
        }
    }
    print!("{}", table(&times));
    println!("all parts passed");
    Ok(())
}

fn table(times: &[(&str, Duration)]) -> String {
    let rows = times.iter().map(|(name, time)| format!("{name:<8} {:>7.1}\n", time.as_secs_f64()));
    std::iter::once("\npart     seconds\n".to_owned()).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_row_for_each_part() {
        let times = [("fmt", Duration::from_millis(1240)), ("browser", Duration::from_secs(100))];
        assert_eq!(table(&times), "\npart     seconds\nfmt          1.2\nbrowser    100.0\n");
    }
}
