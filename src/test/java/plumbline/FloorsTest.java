package plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plumbline.design.Design;

/// The picture of the floors. A package sees the floors below its own, and beside it only what an
/// arrow points at:
///
/// ```
/// 4   Main ──────────── ui (JavaFX)             cli (picocli)
/// 3             editor        exchange ──> files
/// 2       practice ──> check        picture ──> layout
/// 1             rubric ──> catalog
/// 0             design        problem
/// ```
final class FloorsTest {
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("design", "problem"),
            Set.of("catalog", "rubric"),
            Set.of("check", "layout", "picture", "practice"),
            Set.of("editor", "exchange", "files"),
            Set.of("ui", "cli"));

    private static final Map<String, String> ARROWS =
            Map.of("rubric", "catalog", "practice", "check", "picture", "layout", "exchange", "files");

    /// Where each foreign library is confined; a library that is not named here is used nowhere.
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("javafx..", Set.of("plumbline.ui..")),
            Map.entry("com.sun.javafx..", Set.of()),
            Map.entry("atlantafx..", Set.of("plumbline.ui..")),
            Map.entry("org.kordamp..", Set.of("plumbline.ui..")),
            Map.entry("org.fxmisc..", Set.of("plumbline.ui.script..")),
            Map.entry("org.reactfx..", Set.of("plumbline.ui.script..")),
            Map.entry("tools.jackson..", Set.of("plumbline.files..")),
            Map.entry("com.fasterxml..", Set.of("plumbline.files..")),
            Map.entry("org.jgrapht..", Set.of("plumbline.check..")),
            Map.entry("org.eclipse..", Set.of("plumbline.layout..")),
            Map.entry("com.google..", Set.of()),
            Map.entry("net.sourceforge.plantuml..", Set.of("plumbline.exchange.plantuml..")),
            Map.entry("net.atmp..", Set.of("plumbline.exchange.plantuml..")),
            Map.entry("org.apache.pdfbox..", Set.of("plumbline.exchange.pdf..")),
            Map.entry("org.apache.fontbox..", Set.of()),
            Map.entry("picocli..", Set.of("plumbline.cli..")),
            Map.entry("java.awt..", Set.of("plumbline.exchange.png..")),
            Map.entry("javax.imageio..", Set.of("plumbline.exchange.png..")),
            Map.entry("javax.swing..", Set.of()));

    private static final JavaClasses PLUMBLINE = new ClassFileImporter()
            .importUrl(Design.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> aPackageSeesOnlyWhatThePictureShows() {
        Set<String> below = new HashSet<>();
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (Set<String> floor : FLOORS) {
            for (String name : floor) {
                Set<String> seen = new HashSet<>(below);
                seen.add(name);
                if (ARROWS.containsKey(name)) {
                    seen.add(ARROWS.get(name));
                }
                tests.add(DynamicTest.dynamicTest(name, () -> seesOnly(name, seen)));
            }
            below.addAll(floor);
        }
        return tests.build();
    }

    private static void seesOnly(String name, Set<String> seen) {
        String[] visible = seen.stream().map(each -> "plumbline." + each + "..").toArray(String[]::new);
        classes()
                .that(resideInAPackage("plumbline." + name + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(visible).or(resideOutsideOfPackage("plumbline..")))
                .allowEmptyShould(true)
                .check(PLUMBLINE);
    }

    @Test
    void everyPackageStandsOnAFloor() {
        Set<String> known = new HashSet<>();
        FLOORS.forEach(known::addAll);

        assertThat(PLUMBLINE.getPackage("plumbline").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .isSubsetOf(known);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedOnlyWhereItIsConfined() {
        return LIBRARIES.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(library -> {
            String[] homes = library.getValue().toArray(String[]::new);
            return DynamicTest.dynamicTest(
                    library.getKey(),
                    () -> noClasses()
                            .that(not(resideInAnyPackage(homes)))
                            .should()
                            .dependOnClassesThat(resideInAPackage(library.getKey()))
                            .check(PLUMBLINE));
        });
    }

    @Test
    void aLibraryThatIsNotNamedIsUsedNowhere() {
        Set<String> named = new HashSet<>(LIBRARIES.keySet());
        named.addAll(
                Set.of("plumbline..", "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.."));

        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(named.toArray(String[]::new)))
                .check(PLUMBLINE);
    }

    @Test
    void noTwoPackagesNeedEachOther() {
        slices().matching("plumbline.(**)").should().beFreeOfCycles().check(PLUMBLINE);
    }

    /// Only `any`, which chooses between them, knows them all; and what stands on a `sheet` is no format.
    @Test
    void aFormatOfOthersKnowsNoOtherFormat() {
        slices().matching("plumbline.exchange.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAPackage("plumbline.exchange.any.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage("plumbline.exchange.sheet.."))
                .check(PLUMBLINE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PLUMBLINE.getPackage("plumbline").getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }
}
