package org.claimant;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The floor plan: which room may import which, and where each library lives. */
class FloorPlanTest {
    private static final String ROOT = "org.claimant.";
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.claimant");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "model    | ''",
        "ingest   | model",
        "nlp      | model",
        "extract  | model",
        "resolve  | model",
        "graph    | model",
        "store    | ''",
        "query    | store",
        "eval     | model",
        "pipeline | model ingest nlp extract resolve graph store query",
        "cli      | model pipeline query eval",
    })
    void room_imports_onlyAsTheFloorPlanAllows(String room, String allowed) {
        Set<String> mayUse = new TreeSet<>(Arrays.stream(allowed.split(" ")).filter(r -> !r.isEmpty()).map(r -> ROOT + r).toList());
        mayUse.add(ROOT + room);
        DescribedPredicate<JavaClass> otherRooms = resideInAPackage(ROOT + "*")
                .and(DescribedPredicate.not(resideInAnyPackage(mayUse.toArray(String[]::new)))).as("rooms other than " + mayUse);
        noClasses().that().resideInAPackage(ROOT + room).should().dependOnClassesThat(otherRooms).allowEmptyShould(true).check(classes);
    }

    @Test
    void rooms_areFlatAndKnown() {
        Set<String> rooms = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(Set.of("model", "ingest", "nlp", "extract", "resolve", "graph", "store", "query", "eval", "pipeline", "cli")
                .stream().map(r -> ROOT + r).toList());
        rooms.removeAll(known);
        assertEquals(Set.of(), rooms, "a room that the floor plan does not have");
    }

    @Test
    void rooms_haveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "edu.stanford.nlp..              | nlp",
        "org.apache.jena.tdb2..          | store",
        "org.apache.jena.dboe..          | store",
        "org.apache.jena.shacl..         | graph",
        "org.apache.jena..               | graph store query pipeline",
        "picocli..                       | cli",
        "me.tongfei..                    | cli",
        "com.google.gson..               | eval resolve",
    })
    void library_livesOnlyInItsRooms(String library, String rooms) {
        String[] home = Arrays.stream(rooms.split(" ")).map(r -> ROOT + r).toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(home).should().dependOnClassesThat().resideInAPackage(library).allowEmptyShould(true).check(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Util", "Utils", "Helper", "Impl", "Manager", "Common"})
    void names_sayWhatAThingIs(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(classes);
    }

    @Test
    void exit_isCalledInMainAlone() {
        noClasses().that().doNotHaveFullyQualifiedName(ROOT + "cli.Main").should().callMethod(System.class, "exit", int.class).check(classes);
    }
}
