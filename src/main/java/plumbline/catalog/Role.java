package plumbline.catalog;

import java.util.Locale;

/// The part a kind plays among links: two kinds of the same role are linked alike.
public enum Role {
    /// What stands between the user and the product: clients, CDN, gateways, balancers.
    FRONT,
    /// Services, orchestrators, decisions, media, delivery of answers.
    APP,
    /// What scores: serving, ranking, embedding, language models.
    SERVE,
    /// What is read and written by key or index.
    STORE,
    /// Logs and queues, and what computes on them as they flow.
    STREAM,
    /// Where events and foreign data come from.
    SOURCE,
    /// Batch processing, warehouses and lakes, joins, offline features.
    OFF,
    /// What produces models.
    TRAIN,
    /// Evaluation, registry and release.
    GATE,
    /// Schedulers, triggers, flags, experiments, scaling.
    CTL,
    /// People who label and review.
    HUMAN,
    /// Monitoring and alerting.
    MON;

    /// The role as files write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
