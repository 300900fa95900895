package plumbline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.design.Design;

/// The rooms of the window, and which others each may see; `ui` itself, which puts them together, sees them all:
///
/// ```
/// 4   ui
/// 3   grading        filing ──> export
/// 2   board          frame
/// 1   inplace ──> palette ──> canvas        panel     property     script
/// 0   control ──> words                     work
/// ```
///
/// A room that is not named here does not exist, and what is named for it it needs.
final class RoomsTest {
    private static final Map<String, Set<String>> SEEN = Map.ofEntries(
            Map.entry("words", Set.of()),
            Map.entry("work", Set.of()),
            Map.entry("control", Set.of("words")),
            Map.entry("canvas", Set.of()),
            Map.entry("palette", Set.of("canvas", "words")),
            Map.entry("inplace", Set.of("canvas", "palette", "words")),
            Map.entry("panel", Set.of("control", "words")),
            Map.entry("property", Set.of("control", "words")),
            Map.entry("script", Set.of("words", "work")),
            Map.entry("board", Set.of("canvas", "control", "inplace", "palette", "words", "work")),
            Map.entry("frame", Set.of("canvas", "control", "words", "work")),
            Map.entry("export", Set.of("control", "words", "work")),
            Map.entry("filing", Set.of("control", "export", "words", "work")),
            Map.entry("grading", Set.of("board", "canvas", "panel", "words", "work")));

    private static final JavaClasses PLUMBLINE = new ClassFileImporter()
            .importUrl(Design.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> aRoomSeesOnlyWhatItNeeds() {
        return SEEN.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(room -> {
            String[] visible = Stream.concat(Stream.of(room.getKey()), room.getValue().stream())
                    .map(each -> "plumbline.ui." + each + "..")
                    .toArray(String[]::new);
            return DynamicTest.dynamicTest(
                    room.getKey(),
                    () -> classes()
                            .that(resideInAPackage("plumbline.ui." + room.getKey() + ".."))
                            .should()
                            .onlyDependOnClassesThat(
                                    resideInAnyPackage(visible).or(resideOutsideOfPackage("plumbline.ui..")))
                            .check(PLUMBLINE));
        });
    }

    @Test
    void whatARoomMaySeeItNeeds() {
        SEEN.forEach((room, seen) -> assertThat(seen(room)).as(room).isEqualTo(seen));
    }

    /// The other rooms that are named in this one.
    private static Set<String> seen(String room) {
        return PLUMBLINE.getPackage("plumbline.ui." + room).getClassDependenciesFromThisPackage().stream()
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .filter(name -> name.startsWith("plumbline.ui."))
                .map(name -> name.substring("plumbline.ui.".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void everyRoomIsOnThePlan() {
        assertThat(PLUMBLINE.getPackage("plumbline.ui").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(SEEN.keySet());
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching("plumbline.ui.(*)..").should().beFreeOfCycles().check(PLUMBLINE);
    }
}
