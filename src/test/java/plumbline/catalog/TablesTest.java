package plumbline.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.catalog.Boxes.alone;

import org.junit.jupiter.api.Test;

/// A table is called by what its rows tell of, and is none of it.
class TablesTest {
    @Test
    void whatIsCalledSoInAStoreIsKeptThere() {
        assertThat(alone("raw_station_metrics\n(DuckDB)")).isEqualTo(alone("DuckDB"));
        assertThat(alone("dim_users\n(Postgres)")).isEqualTo(alone("Postgres"));
    }

    @Test
    void whatWorksStaysWhatItIsWhereverItWrites() {
        assertThat(alone("feature_pipeline\n(Postgres)")).isEqualTo("feature-pipeline");
        assertThat(alone("metrics_dashboard\n(Postgres)")).isEqualTo("monitoring");
        assertThat(alone("ranker_service\n(Python)")).isEqualTo("ranking");
    }

    @Test
    void whatIsAStoreByItsNameStaysThat() {
        assertThat(alone("model_scores\n(BigQuery)")).isEqualTo("prediction-log");
    }
}
