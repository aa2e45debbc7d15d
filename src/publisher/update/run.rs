//! The order of things in a run.

use std::path::PathBuf;

use super::{
    Outcome, Progress, Report, Spent, UpdateError, UpdateOptions,
    candidates::candidates,
    formulas::Formulas,
    memory::Memory,
    news::{Known, News},
    related, texts,
};
use crate::{
    digest::{Date, Edition, FormatVersion, Paper, Receipt, Timestamp},
    publisher::{
        arxiv::{Announcement, AnswerCache, ArxivClient, Recorded, Source},
        calendar::{self, Schedule},
        config::Config,
        select::{self, Candidate, ModelScores, Selection},
        store::{self, History, Store},
        summarize::{self, ApiKey, Brief, ChatClient},
    },
};

/// How many papers a model is asked to score, for each that the edition has. The others are too far from the interests by their words.
const SCORED_PER_PAPER: usize = 4;

/// Makes today's edition, or says why there is none.
///
/// # Errors
/// Whatever keeps it from being made. The digest is then as it was.
pub async fn update(options: &UpdateOptions, progress: &dyn Progress) -> Result<Report, UpdateError> {
    let config = Config::read(&options.config)?;
    let source = match options.from.as_slice() {
        [] => Source::Network(Box::new(ArxivClient::new(&config.arxiv)?)),
        files => Source::Recorded(Box::new(Recorded::read(files)?)),
    };
    let client = match &config.model {
        Some(model) => ChatClient::new(model, ApiKey::from_env(&model.key_env))?,
        None => None,
    };
    let memory = Memory::read(&config.folders.work);
    // A digest that was there and is not any more is a mistake, and not a new beginning.
    let allow_new = options.new || memory.is_none();
    // Held until the end, so that no other run comes between. A dry run changes nothing, not even a lock.
    let store = match options.dry_run {
        true => None,
        false => Some(Store::open(&config.folders.digest, config.store.clone(), allow_new)?),
    };
    let history = match &store {
        Some(store) => store.history()?,
        None => History::read(&config.folders.digest, allow_new)?,
    };
    let run = Run {
        now: calendar::timestamp(options.now)?,
        schedule: Schedule::at(options.now)?,
        work: config.folders.work.clone(),
        options,
        config,
        source,
        client,
        memory,
        store,
        history,
        progress,
    };
    run.go().await
}

struct Run<'a> {
    now: Timestamp,
    schedule: Schedule,
    work: PathBuf,
    options: &'a UpdateOptions,
    config: Config,
    source: Source,
    client: Option<ChatClient>,
    memory: Option<Memory>,
    store: Option<Store>,
    history: History,
    progress: &'a dyn Progress,
}

impl Run<'_> {
    async fn go(&self) -> Result<Report, UpdateError> {
        let newest = self.history.editions().first().map(|edition| edition.entry.date);
        // Where papers of an edition fell back, the same run may do better now.
        let unfinished = match newest {
            Some(date) if self.client.is_some() => self.fell_back(date)?,
            _ => false,
        };
        let known = Known {
            schedule: &self.schedule,
            now: self.options.now,
            newest,
            unfinished,
            memory: self.memory.as_ref(),
            categories: &self.config.arxiv.categories,
        };
        let (listing, validators) = match News::ask(&self.source, &known, self.progress).await? {
            News::Nothing(why) => return self.quiet(why),
            News::Listing(listing, validators) => (listing, validators),
        };
        let date = listing.date.unwrap_or(self.schedule.today);
        let mut warnings = listing.set_aside.clone();
        let (candidates, formulas) = self.candidates(date, &listing.announcements, &mut warnings).await?;
        let selection = self.select(date, candidates, &mut warnings).await;
        let brief = Brief { language: &self.config.site.language, topics: &self.config.site.topics, made_at: self.now };
        if self.options.dry_run {
            return self.rehearsal(date, &selection, &formulas, &brief, warnings).await;
        }
        let cache = self.work.join("summaries");
        let texts =
            texts::write(&selection.chosen, &formulas, self.client.as_ref(), &brief, &cache, self.progress).await?;
        if texts.fell_back > 0 {
            warnings.push(format!(
                "{} papers have no summary; those without any answer are asked for again by the next run of the day",
                texts.fell_back
            ));
        }
        let mut papers = texts.papers;
        related::relate(&self.history, self.config.store.history_days, date, &mut papers)?;
        let edition = self.edition(date, selection.receipt.clone(), papers);
        let outcome = self.publish(&edition, &mut warnings)?;
        Memory {
            edition: date.to_string(),
            categories: self.config.arxiv.categories.iter().map(ToString::to_string).collect(),
            validators,
        }
        .write(&self.work);
        Ok(Report {
            outcome: if outcome == store::Outcome::Unchanged { Outcome::Quiet } else { Outcome::Published },
            reason: match outcome {
                store::Outcome::Added => format!("the edition of {date} is published"),
                store::Outcome::Replaced => format!("the edition of {date} is published anew"),
                store::Outcome::Kept | store::Outcome::Unchanged => format!("the edition of {date} is as it was"),
            },
            edition: Some(date),
            receipt: Some(selection.receipt),
            papers: texts.reports,
            spent: self.spent(),
            warnings,
        })
    }

    /// Whether papers of an edition were to be written about by the model and were not.
    fn fell_back(&self, date: Date) -> Result<bool, UpdateError> {
        let edition = self.history.edition(date)?;
        let flags = edition.iter().flat_map(|edition| &edition.papers).flat_map(|paper| &paper.provenance.flags);
        Ok(flags.into_iter().any(|flag| flag.detail.as_deref() == Some(texts::FELL_BACK)))
    }

    /// What there is to choose from. Replacements that cannot be selected are not asked about.
    async fn candidates(
        &self,
        date: Date,
        announcements: &[Announcement],
        warnings: &mut Vec<String>,
    ) -> Result<(Vec<Candidate>, Formulas), UpdateError> {
        let types = &self.config.select.announce_types;
        let wanted = announcements.iter().filter(|announcement| types.contains(&announcement.announce_type));
        let ids: Vec<_> = wanted.map(|announcement| announcement.id.clone()).collect();
        self.progress.say(&format!(
            "{} papers are announced for {date}; asking about {}",
            announcements.len(),
            ids.len()
        ));
        let kept = match (&self.source, self.options.dry_run) {
            (Source::Network(_), false) => Some(AnswerCache::open(self.work.join("arxiv"), date)?),
            _ => None,
        };
        let found = self.source.papers(&ids, kept.as_ref()).await?;
        warnings.extend(found.set_aside);
        if !found.missing.is_empty() {
            let named: Vec<_> = found.missing.iter().map(ToString::to_string).collect();
            warnings.push(format!(
                "arXiv's query API knows nothing of {}; they are described by their listing",
                named.join(", ")
            ));
        }
        Ok(candidates(announcements, found.papers, warnings))
    }

    async fn select(&self, date: Date, candidates: Vec<Candidate>, warnings: &mut Vec<String>) -> Selection {
        let shown = self.history.shown_besides(date);
        let settings = &self.config.select;
        let scores = match &self.client {
            Some(client) if !settings.interests.is_empty() && self.scores() => {
                let listed =
                    select::shortlist(candidates.clone(), &shown, settings, settings.papers * SCORED_PER_PAPER);
                let sources: Vec<_> =
                    listed.iter().map(|candidate| summarize::Source::from(&candidate.paper)).collect();
                let scores = summarize::score_all(client, &sources, &settings.interests.join("\n")).await;
                if let Some(error) = scores.lost.first() {
                    warnings.push(format!("not all papers were scored by the model: {error}"));
                }
                scores.scores.into_iter().map(|(id, score)| (id, f64::from(score))).collect()
            }
            _ => ModelScores::new(),
        };
        select::select(candidates, &shown, settings, &scores)
    }

    /// Whether the model has a say in the selection.
    fn scores(&self) -> bool {
        !self.options.dry_run && self.config.model.as_ref().is_some_and(|model| model.score)
    }

    async fn rehearsal(
        &self,
        date: Date,
        selection: &Selection,
        formulas: &Formulas,
        brief: &Brief<'_>,
        mut warnings: Vec<String>,
    ) -> Result<Report, UpdateError> {
        let nobody = self.work.join("summaries");
        let texts = texts::write(&selection.chosen, formulas, None, brief, &nobody, self.progress).await?;
        let edition = self.edition(date, selection.receipt.clone(), texts.papers);
        if let Err(refusal) = store::guard(&edition, self.history.editions(), &self.config.store) {
            warnings.push(format!("this edition would be refused: {refusal}"));
        }
        let mut spent = self.spent();
        if self.client.is_some() {
            let cost = texts::cost(&selection.chosen, brief);
            spent.model_requests = cost.requests;
            spent.model_tokens = cost.input_tokens + cost.output_tokens;
        }
        Ok(Report {
            outcome: Outcome::DryRun,
            reason: format!("the edition of {date} would be published; nothing was changed, and no model was asked"),
            edition: Some(date),
            receipt: Some(selection.receipt.clone()),
            papers: texts.reports,
            spent,
            warnings,
        })
    }

    fn edition(&self, date: Date, receipt: Receipt, papers: Vec<Paper>) -> Edition {
        Edition { format: FormatVersion::CURRENT, date, made_at: self.now, receipt: Some(receipt), papers }
    }

    fn publish(&self, edition: &Edition, warnings: &mut Vec<String>) -> Result<store::Outcome, UpdateError> {
        let Some(store) = &self.store else { return Ok(store::Outcome::Unchanged) };
        let published = store::publish(store, edition, &self.config.site)?;
        warnings.extend(published.left_behind.map(|error| error.to_string()));
        if published.outcome == store::Outcome::Unchanged {
            store::refresh(store, self.now)?;
        }
        Ok(published.outcome)
    }

    /// There is nothing to publish; the digest says when that was seen.
    fn quiet(&self, reason: String) -> Result<Report, UpdateError> {
        if let (Some(store), Some(_)) = (&self.store, self.history.index()) {
            store::refresh(store, self.now)?;
        }
        let next = calendar::timestamp(self.schedule.next_at)?;
        Ok(Report {
            outcome: Outcome::Quiet,
            reason: format!("{reason}; the next announcement is that of {}, at {next}", self.schedule.next),
            edition: None,
            receipt: None,
            papers: Vec::new(),
            spent: self.spent(),
            warnings: Vec::new(),
        })
    }

    fn spent(&self) -> Spent {
        let used = self.client.as_ref().map(ChatClient::used).unwrap_or_default();
        Spent { arxiv_requests: self.source.requests(), model_requests: used.requests, model_tokens: used.tokens() }
    }
}
