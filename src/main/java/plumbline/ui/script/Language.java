package plumbline.ui.script;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.catalog.Catalog;
import plumbline.exchange.Scribe;
import plumbline.exchange.mermaid.MermaidScript;
import plumbline.exchange.plantuml.PlantUmlScript;

/// The languages in which a design can stand beside its drawing, and what is coloured in them.
///
/// `parts` finds, in groups named after `Tint`, what is not plain in a line.
public enum Language {
    PLANTUML(
            "plantuml",
            "(?<COMMENT>(?m:^\\s*'.*$))|(?<WORDS>\"[^\"\\n]*\"?)|(?<KIND><<[^>\\n]*>>)"
                    + "|(?<KEYWORD>(?m:^\\s*[@!]\\w+)|(?m:^\\s*(?:title|left to right direction|top to bottom direction"
                    + "|skinparam|component|database|queue|cloud|person|actor|storage|hexagon|card|rectangle|package"
                    + "|node|frame|folder|note|end note|interface|artifact|agent|file|stack|boundary|control|entity"
                    + "|collections|together)\\b)|(?<=[\"\\])] )as\\b)"
                    + "|(?<ARROW>[<*o]?[-.=]+(?:\\[[^\\]\\n]*]|up|down|left|right|[udlr])?[-.=]*[>*o]?(?=\\s)|[{}])") {
        @Override
        public Scribe scribe(Catalog catalog) {
            return new PlantUmlScript(catalog);
        }
    },
    MERMAID(
            "mermaid",
            "(?<COMMENT>(?m:^\\s*%%.*$))|(?<WORDS>\"[^\"\\n]*\"?)|(?<KIND>:::[\\w-]+)"
                    + "|(?<KEYWORD>(?m:^\\s*(?:---|title:|flowchart|graph|subgraph|end|direction|classDef|class|style|click)"
                    + "(?=[\\s;]|$)))"
                    + "|(?<ARROW><?(?:--|==|-\\.)[-.=]*[->xo]?|[\\[\\](){}|])") {
        @Override
        public Scribe scribe(Catalog catalog) {
            return new MermaidScript(catalog);
        }
    };

    private final String id;
    private final Pattern parts;

    Language(String id, String parts) {
        this.id = id;
        this.parts = Pattern.compile(parts);
    }

    /// Who writes and reads it.
    public abstract Scribe scribe(Catalog catalog);

    /// Its name in settings and bundles.
    public String id() {
        return id;
    }

    Pattern parts() {
        return parts;
    }

    /// The language of that id, or empty.
    public static Optional<Language> named(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
