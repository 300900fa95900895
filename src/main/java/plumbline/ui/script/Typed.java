package plumbline.ui.script;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import plumbline.editor.Editor;
import plumbline.exchange.Telling;

/// The texts of designs that were told before, in each language: what somebody typed there is told again.
final class Typed {
    private final Map<Editor, Map<Language, Telling>> tellings = new WeakHashMap<>();

    void keep(Editor editor, Language language, Telling telling) {
        tellings.computeIfAbsent(editor, _ -> new EnumMap<>(Language.class)).put(language, telling);
    }

    Optional<Telling> of(Editor editor, Language language) {
        return Optional.ofNullable(tellings.getOrDefault(editor, Map.of()).get(language));
    }
}
