package org.quxian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house rules: who may import whom, and which toolkit lives where. */
class ArchitectureTest {
    private static final String ROOT = "org.quxian.";

    /** A package imports only packages of a lower rank, never a peer. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("observation", 0),
            Map.entry("store", 1),
            Map.entry("extract", 1),
            Map.entry("exchange", 1),
            Map.entry("geo", 1),
            Map.entry("series", 1),
            Map.entry("review", 2),
            Map.entry("chart", 2),
            Map.entry("render", 3),
            Map.entry("desktop", 4),
            Map.entry("cli", 4),
            Map.entry("app", 5));

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.quxian");

    @Test
    void everyPackageHasARank() {
        assertThat(house).isNotEmpty().allSatisfy(type -> assertThat(RANKS).containsKey(room(type)));
    }

    @Test
    void importsGoDownTheRanksOnly() {
        classes().should(importOnlyLowerRanks()).check(house);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.quxian.(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void javaFxStaysInDesktopAndApp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.quxian.desktop..", "org.quxian.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..", "org.jfree.chart.fx..")
                .check(house);
    }

    @Test
    void sqlStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.quxian.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.postgresql..")
                .check(house);
    }

    @Test
    void chartDrawingStaysInRenderAndItsScreenAdapter() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.quxian.render..", "org.quxian.desktop.support..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "java.awt..")
                .check(house);
    }

    @Test
    void aScreenSeesNoOtherScreen() {
        classes()
                .that()
                .resideInAPackage("org.quxian.desktop..")
                .and()
                .resideOutsideOfPackage("org.quxian.desktop.shell..")
                .should(seeOfTheDesktopOnlySupportAndThemselves())
                .check(house);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(house)
                .allSatisfy(type -> assertThat(type.getPackage().tryGetAnnotationOfType(NullMarked.class))
                        .as(type.getPackageName())
                        .isPresent());
    }

    private static ArchCondition<JavaClass> importOnlyLowerRanks() {
        return new ArchCondition<>("import only packages of a lower rank") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(dependency -> !room(dependency.getTargetClass()).equals(room(type)))
                        .filter(dependency -> rank(dependency.getTargetClass()) >= rank(type))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> seeOfTheDesktopOnlySupportAndThemselves() {
        return new ArchCondition<>("see of the desktop only support and themselves") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> room(dependency.getTargetClass()).equals("desktop"))
                        .filter(dependency ->
                                !dependency.getTargetClass().getPackageName().startsWith(ROOT + "desktop.support"))
                        .filter(dependency ->
                                !dependency.getTargetClass().getPackageName().equals(type.getPackageName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static int rank(JavaClass type) {
        return Optional.ofNullable(RANKS.get(room(type))).orElse(-1);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.", 2)[0] : "";
    }
}
