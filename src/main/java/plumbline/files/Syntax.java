package plumbline.files;

/// The two notations our files use.
public enum Syntax {
    /// What programs write: designs, expectations, reports.
    JSON,
    /// What people write: prompts, rubrics, the catalogue.
    YAML
}
