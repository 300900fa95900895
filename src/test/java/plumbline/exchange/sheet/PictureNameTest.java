package plumbline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureNameTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/1200px-Prometheus_logo.svg.png,prometheus",
        "https://example.org/rabbitmq-icon-484x512-s9lfaapn.png,rabbitmq",
        "img/lib/azure2/databases/Azure_Cosmos_DB.svg,azure cosmos db",
        "img/lib/clip_art/computers/Database_128x128.png,database",
        "Logo-Circle-CI-200x175.jpg,circle ci",
        "kubernetes-logo-920x920-by-v0,kubernetes",
        "aws-ecr-logo.png?raw=true,aws ecr",
        "neo4j.svg,neo4j",
        "1*REO5PIb3hp3KapyADHyzIQ.jpeg,''",
        "27962005/35744588-b90c77b8-080e-11e8-8909-8729a7.png,''",
        "images?q=tbn:ANd9GcTK,''",
        "logo.png,''",
        "https://proxy.example/rs:fit/aHR0cHM6Ly9leGFt/cGxlLm9yZy9rYWZr/YS1sb2dvLnBuZw,kafka",
        "https://proxy.example/rs:fit/aHR0cHM6Ly9leGFt/cGxlLm9y.y9r,''",
    })
    void aPictureShowsWhatItsFileIsNamedAfter(String path, String shows) {
        assertThat(PictureName.of(path)).isEqualTo(shows);
    }
}
