package plumbline.catalog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plumbline.design.KindId;

/// Reads what is written as programs call an interface: "POST /v1/orders", "/predict".
///
/// That is where something is asked, whatever its words tell of what stands behind it.
final class Endpoints {
    private static final double SURE = 0.6;
    private static final Pattern CALLED = Pattern.compile(
            "(?:(?:GET|POST|PUT|PATCH|DELETE)\\s+(?:https?://)?[\\w.-]{0,60}/\\S{0,200}|/\\p{Ll}[\\w{}:./-]{1,200})");
    /// Roles of what may be called so itself: what takes in events, and what models stand behind.
    private static final Set<Role> ITSELF = EnumSet.of(Role.SOURCE, Role.SERVE, Role.MON);
    private static final KindId SERVICE = new KindId("service");
    private static final KindId MODEL = new KindId("llm");
    /// What leads to a language model is its gateway, and never the model.
    private static final KindId GATEWAY = new KindId("llm-gateway");

    private final Catalog catalog;

    Endpoints(Catalog catalog) {
        this.catalog = catalog;
    }

    /// What a label that is written so means, given what its words would.
    Optional<Meaning> read(String label, Meaning worded) {
        String first = label.lines().findFirst().orElse("").strip();
        if (!CALLED.matcher(first).matches()) {
            return Optional.empty();
        }
        KindId said = worded.recognition().kind();
        boolean itself = said != null && !said.equals(MODEL) && catalog.plays(said, ITSELF);
        if (itself) {
            return Optional.of(worded);
        }
        KindId otherwise = MODEL.equals(said) ? GATEWAY : SERVICE;
        Ambiguity placed =
                catalog.endpoint().filter(_ -> !otherwise.equals(GATEWAY)).orElse(null);
        return Optional.of(new Meaning(new Recognition(otherwise, List.of(), SURE), placed, Meaning.Stance.STATES));
    }
}
