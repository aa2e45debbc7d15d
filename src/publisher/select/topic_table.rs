//! By what the usual topics are known.

/// What a paper of a topic has: one of the categories as its primary one, or some of the phrases.
pub struct Signs {
    /// The topic's slug.
    pub slug: &'static str,
    /// Categories whose papers are nearly all about the topic.
    pub categories: &'static [&'static str],
    /// Phrases that a paper about something else seldom has; a `*` stands for the rest of a word.
    pub words: &'static [&'static str],
}

/// The signs of the usual topics.
#[rustfmt::skip]
pub const USUAL: [Signs; 16] = [
    Signs {
        slug: "computer-vision",
        categories: &["cs.CV", "eess.IV"],
        words: &[
            "computer vision", "image*", "video*", "visual recognition", "object detection", "segmentation", "segment anything",
            "pose estimation", "optical flow", "depth estimation", "point cloud*", "gaussian splatting", "nerf", "radiance field*",
            "vision transformer*", "vit", "imagenet", "cifar", "scene*", "face recognition", "ocr", "medical imaging", "mri", "pixel*",
            "super resolution", "3d reconstruction", "tracking", "convolutional neural network*", "camera*",
        ],
    },
    Signs {
        slug: "nlp",
        categories: &["cs.CL"],
        words: &[
            "natural language processing", "nlp", "natural language", "machine translation", "speech translation", "summarization",
            "question answering", "sentiment", "named entity", "text classification", "language understanding", "linguistic*", "corpus",
            "corpora", "multilingual", "cross lingual", "low resource language*", "parsing", "tokeniz*", "dialogue*", "sentence*",
            "word embedding*", "bert", "retrieval augmented", "information extraction", "text generation", "document*", "language model*",
        ],
    },
    Signs {
        slug: "large-language-models",
        categories: &[],
        words: &[
            "large language model*", "language model*", "llm*", "gpt*", "chatgpt", "llama*", "qwen*", "deepseek*", "gemini", "claude", "chain of thought",
            "in context learning", "instruction tun*", "prompt*", "language model pretraining", "pretrained language model*",
            "foundation model*", "retrieval augmented generation", "rag", "reasoning model*", "agentic", "language agent*", "kv cache",
            "next token", "test time scaling", "test time compute", "few shot learner*", "autoregressive language model*", "scaling law*",
        ],
    },
    Signs {
        slug: "generative-models",
        categories: &[],
        words: &[
            "generative model*", "generative ai", "diffusion model*", "diffusion", "denoising", "score based", "flow matching",
            "normalizing flow*", "variational autoencoder*", "variational bayes", "latent variable model*", "adversarial network*", "vae*", "gan", "gans", "generative adversarial", "text to image",
            "text to video", "image generation", "image synthesis", "video generation", "rectified flow*", "consistency model*",
            "autoregressive generation", "latent diffusion", "generative modeling", "generative modelling", "vq vae", "molecule generation",
        ],
    },
    Signs {
        slug: "multimodal",
        categories: &["cs.MM"],
        words: &[
            "multimodal*", "multi modal*", "vision language", "visual language", "vlm*", "mllm*", "lvlm*", "clip", "image text", "text image",
            "image caption*", "video caption*", "visual question answering", "vqa", "cross modal*", "audio visual", "text to image",
            "text to video", "vision and language", "modalities", "language image", "vision language action", "natural language supervision",
        ],
    },
    Signs {
        slug: "reinforcement-learning",
        categories: &[],
        words: &[
            "reinforcement learning", "rl", "rlhf", "rlvr", "policy gradient*", "policy optimization", "q learning", "q function*",
            "actor critic", "bandit*", "markov decision process*", "mdp*", "offline rl", "reward*", "ppo", "grpo", "imitation learning",
            "temporal difference", "multi agent reinforcement", "value function*", "exploration", "atari", "world model*",
            "off policy", "on policy", "monte carlo tree search",
        ],
    },
    Signs {
        slug: "graph-learning",
        categories: &[],
        words: &[
            "graph neural network*", "gnn*", "graph*", "node classification", "link prediction", "knowledge graph*", "message passing",
            "hypergraph*", "graph transformer*", "graph convolution*", "graph contrastive", "node embedding*", "heterophil*",
            "social network*", "community detection", "over smoothing", "oversmoothing", "weisfeiler", "network embedding*",
        ],
    },
    Signs {
        slug: "time-series",
        categories: &[],
        words: &[
            "time series", "forecast*", "temporal pattern*", "anomaly detection", "multivariate temporal", "spatiotemporal", "spatio temporal",
            "sequential data", "traffic prediction", "weather prediction", "ecg", "eeg", "sensor data", "long horizon forecasting",
            "irregularly sampled", "changepoint*", "change point*", "electricity load", "wearable*", "event sequence*", "temporal data",
        ],
    },
    Signs {
        slug: "optimization",
        categories: &["math.OC"],
        words: &[
            "optimizer*", "optimiser*", "stochastic gradient", "sgd", "adam", "adamw", "muon", "gradient descent", "convergence rate*",
            "convex*", "non convex", "nonconvex", "bilevel", "minimax", "second order method*", "learning rate*", "momentum", "batch normalization", "layer normalization",
            "bayesian optimization", "stochastic optimization", "convex optimization", "black box optimization", "zeroth order",
            "combinatorial optimization", "preconditi*", "loss landscape*", "trust region", "constrained optimization",
            "optimization algorithm*", "optimization method*", "optimization problem*", "primal dual", "hyperparameter optimization",
        ],
    },
    Signs {
        slug: "theory",
        categories: &["math.ST", "stat.TH", "cs.CC", "cs.DS", "cs.IT", "math.PR"],
        words: &[
            "theory", "theoretical*", "theorem*", "generalization bound*", "generalisation bound*", "sample complexity", "pac", "pac bayes*",
            "minimax rate*", "lower bound*", "upper bound*", "regret bound*", "rademacher", "vc dimension", "neural tangent kernel", "ntk",
            "expressive power", "expressivity", "universal approximation", "provabl*", "we prove", "statistical learning", "mean field",
            "asymptotic*", "high dimensional statistics", "identifiab*", "kernel method*", "double descent", "implicit bias", "learnab*",
        ],
    },
    Signs {
        slug: "interpretability",
        categories: &[],
        words: &[
            "interpretab*", "explainab*", "explanation*", "xai", "mechanistic", "sparse autoencoder*", "saes", "saliency", "attribution*",
            "shap", "shapley", "lime", "feature visualization", "probing", "circuit*", "superposition", "counterfactual explanation*",
            "concept bottleneck*", "concept activation", "activation steering", "steering vector*", "activation patching",
            "transparen*", "grokking", "monosemantic*", "feature importance",
        ],
    },
    Signs {
        slug: "efficient-ml",
        categories: &["cs.PF", "cs.AR"],
        words: &[
            "quantiz*", "quantis*", "pruning", "pruned", "sparsity", "distil*", "model compression",
            "compression", "efficient inference", "inference speed*", "speculative decoding", "low rank adaptation", "lora", "peft",
            "parameter efficient", "mixture of experts", "moe", "sparsely gated", "edge device*", "on device", "mobile", "latency", "throughput",
            "gpu memory", "memory efficient", "flops", "hardware", "accelerat*", "kv cache", "linear attention", "efficient attention",
            "early exit*", "token pruning", "tinyml", "energy efficien*", "lightweight", "low bit", "training efficiency", "scalable",
            "efficient transformer*", "state space model*",
        ],
    },
    Signs {
        slug: "federated-learning",
        categories: &[],
        words: &[
            "federated", "fedavg", "decentralized learning", "decentralised learning", "decentralized training", "split learning",
            "client drift", "non iid", "communication efficient", "differential privacy", "differentially private", "secure aggregation",
            "privacy preserving", "heterogeneous clients", "decentralized data", "collaborative learning",
        ],
    },
    Signs {
        slug: "robotics",
        categories: &["cs.RO"],
        words: &[
            "robot*", "manipulation", "locomotion", "grasp*", "humanoid*", "quadruped*", "motion planning", "autonomous driving",
            "self driving", "embodied", "sim to real", "sim2real", "dexterous", "vision language action", "vla", "visuomotor", "slam",
            "navigation", "trajectory planning", "drone*", "uav*", "autonomous vehicle*", "teleoperation", "model predictive control",
        ],
    },
    Signs {
        slug: "audio-speech",
        categories: &["cs.SD", "eess.AS"],
        words: &[
            "speech*", "audio*", "speaker*", "asr", "text to speech", "tts", "music*", "voice*", "sound*", "acoustic*", "spoken",
            "spectrogram*", "phonem*", "singing", "waveform*", "wav2vec*", "whisper", "vocoder*",
        ],
    },
    Signs {
        slug: "safety-alignment",
        categories: &[],
        words: &[
            "ai safety", "safety", "alignment", "aligned", "misalign*", "rlhf", "jailbreak*", "red teaming", "harmful*", "toxic*", "guardrail*",
            "adversarial attack*", "adversarial example*", "adversarial robustness", "backdoor*", "prompt injection*", "unlearning",
            "fairness", "hallucinat*", "deception", "deceptive*", "reward hacking", "preference optimization", "dpo", "human preference*",
            "human feedback", "human values", "refusal", "watermark*", "trustworth*", "sycophan*", "oversight", "constitutional ai",
            "membership inference", "bias mitigation", "scheming", "safe reinforcement learning", "inverse reinforcement learning",
        ],
    },
];
