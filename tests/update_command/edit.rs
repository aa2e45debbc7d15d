//! Changes to what an owner has in files.

use std::fs;

use crate::owner::Owner;

impl Owner {
    /// Puts another text in the place of one, wherever that stands in a file.
    #[track_caller]
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        assert!(text.contains(from), "{from:?} is not in {file}");
        self.write(file, text.replace(from, to));
    }

    /// Announces the paper of a number on a day in another way, in this version.
    #[track_caller]
    pub fn announce(&self, day: &str, number: usize, kind: &str, version: u32) {
        let (id, file) = (format!("2605.{number:05}"), format!("listing-{day}.xml"));
        let text = fs::read_to_string(self.path(&file)).unwrap();
        let (before, entry) = text.split_at(text.find(&format!("<entry><id>oai:arXiv.org:{id}")).unwrap());
        let (entry, after) = entry.split_at(entry.find("</entry>").unwrap());
        let entry = entry.replace("Type: new", &format!("Type: {kind}")).replace(">new<", &format!(">{kind}<"));
        self.write(&file, format!("{before}{}{after}", entry.replace(&format!("{id}v1"), &format!("{id}v{version}"))));
        self.replace(&format!("answer-{day}.xml"), &format!("{id}v1"), &format!("{id}v{version}"));
    }

    /// The ids of an edition, sorted.
    pub fn shown(&self, day: &str) -> Vec<String> {
        let edition = self.edition(day);
        let papers = edition["papers"].as_array().unwrap().iter();
        let mut ids: Vec<String> = papers.map(|paper| paper["id"].as_str().unwrap().to_owned()).collect();
        ids.sort();
        ids
    }
}
