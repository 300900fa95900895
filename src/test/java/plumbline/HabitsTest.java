package plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.net.URLConnection;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import plumbline.design.Design;

/// What no part of Plumbline does: print, look at the clock, roll dice or call home, but where that
/// is its task.
final class HabitsTest {
    private static final JavaClasses PLUMBLINE = new ClassFileImporter()
            .importUrl(Design.class.getProtectionDomain().getCodeSource().getLocation());

    /// Main, and what runs in a process of its own.
    private static final DescribedPredicate<JavaClass> PROGRAMS = DescribedPredicate.describe(
            "programs", type -> type.tryGetMethod("main", String[].class).isPresent());

    @Test
    void onlyProgramsAndTheCommandLinePrint() {
        noClasses()
                .that(not(PROGRAMS.or(resideInAPackage("plumbline.cli.."))))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(PLUMBLINE);
    }

    @Test
    void onlyProgramsLookAtTheClock() {
        noClasses()
                .that(not(PROGRAMS))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethodWhere(called(assignableTo(Temporal.class), "now()"))
                .orShould()
                .callMethodWhere(called(assignableTo(Clock.class), "system"))
                .check(PLUMBLINE);
    }

    @Test
    void chanceComesFromASeed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat(assignableTo(ThreadLocalRandom.class))
                .check(PLUMBLINE);
    }

    @Test
    void nothingGoesOverTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(assignableTo(URLConnection.class))
                        .or(resideInAPackage("java.net")
                                .and(simpleName("Socket").or(simpleName("ServerSocket")))))
                .orShould()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .check(PLUMBLINE);
    }

    @Test
    void onlyProgramsEndThemselves() {
        noClasses()
                .that(not(PROGRAMS))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(PLUMBLINE);
    }

    private static DescribedPredicate<JavaMethodCall> called(DescribedPredicate<JavaClass> owner, String start) {
        return DescribedPredicate.describe("calls " + start + " of " + owner.getDescription(), call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            String signature = target.getName() + (target.getRawParameterTypes().isEmpty() ? "()" : "(...)");
            return owner.test(target.getOwner()) && signature.startsWith(start);
        });
    }
}
