//! The page as a screen reader has it: the accessibility tree of the browser.

use serde_json::{Value, json};

use super::Reader;

/// The states that are read out.
const STATES: [&str; 6] = ["checked", "disabled", "expanded", "focused", "modal", "pressed"];

impl Reader {
    /// What a screen reader can find on the page, in its order: `role “name”`, and states such as `expanded=false`.
    pub(crate) async fn spoken(&self) -> Vec<String> {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await;
        let nodes = tree["nodes"].as_array().expect("the browser gives its accessibility tree");
        nodes.iter().filter(|node| node["ignored"] != true).map(spoken).collect()
    }

    /// The same, of one role.
    pub(crate) async fn spoken_as(&self, role: &str) -> Vec<String> {
        let start = format!("{role} “");
        self.spoken().await.into_iter().filter(|node| node.starts_with(&start)).collect()
    }
}

fn spoken(node: &Value) -> String {
    let text = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
    let mut spoken = format!("{} “{}”", text(&node["role"]), text(&node["name"]));
    for property in node["properties"].as_array().into_iter().flatten() {
        let (name, value) = (property["name"].as_str().unwrap_or_default(), &property["value"]["value"]);
        // A link can always take the focus; that it has it is what is told.
        let is_told = STATES.contains(&name) && (value != &json!(false) || matches!(name, "expanded" | "pressed"));
        if is_told {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            spoken.push_str(&format!(" {name}={value}"));
        }
    }
    spoken
}
