package freehold;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJB;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * The rooms of the domain and who may use what in them. The rules go by package and annotation and know no class of the
 * house by name but its one door; a rule that finds nothing to judge fails.
 */
@AnalyzeClasses(packages = "freehold", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> ENTITY = DescribedPredicate.describe(
            "are stored", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class));

    private static final DescribedPredicate<JavaClass> OUTSIDE =
            DescribedPredicate.not(resideInAnyPackage("freehold", "freehold.."));

    @ArchTest
    static void every_context_has_its_place_in_the_order(JavaClasses house) {
        Set<String> contexts = house.stream()
                .flatMap(type -> Rooms.context(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                List.of(),
                contexts.stream().filter(context -> Rooms.rank(context) < 0).toList(),
                "put new contexts into the order");
        assertTrue(contexts.size() > 7, () -> "the house was looked at: " + contexts);
    }

    @ArchTest
    static final ArchRule shared_uses_the_jdk_only = classes()
            .that()
            .resideInAPackage("freehold.shared..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "freehold.shared..")
                    .or(belongToAnyOf(ApplicationException.class)))
            .because("what everyone uses must draw nothing in; a refusal that rolls back is the one exception")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule contexts_use_only_earlier_contexts = classes()
            .that()
            .resideInAPackage("freehold..")
            .should(use("only earlier contexts", (from, to) -> Rooms.sameContext(from, to) || Rooms.earlier(to, from)))
            .because("siblings know nothing of one another, and nobody knows who comes after them")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_inside_of_a_context_is_its_own = classes()
            .that()
            .resideInAPackage("freehold..")
            .should(use(
                    "other contexts by their root only",
                    (from, to) -> Rooms.sameContext(from, to) || Rooms.room(to).isEmpty()))
            .because("commands, sheets and services are what a context promises; how it keeps them is not")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_model_takes_data_and_nothing_else_from_the_roots = classes()
            .that(Rooms.inRoom("model"))
            .should(use(
                    "of roots only records, enums and what stored classes have in common",
                    (from, to) -> Rooms.context(to).equals(Optional.of("shared"))
                            || (Rooms.sameContext(from, to) && Rooms.room(to).equals("model"))
                            || (Rooms.room(to).isEmpty() && isData(to))))
            .because("a model that could call a service would no longer be testable with a pencil")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_model_knows_no_container = classes()
            .that(Rooms.inRoom("model"))
            .and(DescribedPredicate.not(resideInAPackage("freehold.briefing.model")))
            .should()
            .onlyDependOnClassesThat(modelsTools())
            .because("rules are told to people, not to containers")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_the_model_of_briefings_prints = classes()
            .that()
            .resideInAPackage("freehold.briefing.model")
            .should()
            .onlyDependOnClassesThat(modelsTools().or(resideInAnyPackage("com.openhtmltopdf..", "org.erdtman.jcs..")))
            .because("a briefing is canonical JSON and a PDF; nothing else is")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_persistence_touches_the_database = noClasses()
            .that(DescribedPredicate.not(Rooms.inRoom("persistence")))
            .should()
            .dependOnClassesThat(belongToAnyOf(EntityManager.class)
                    .or(resideInAnyPackage("java.sql..", "javax.sql.."))
                    .or(resideInAPackage("org.hibernate..")
                            .and(DescribedPredicate.not(resideInAPackage("org.hibernate.annotations..")))))
            .because("one room per context knows how rows are found")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule persistence_serves_its_model = classes()
            .that(Rooms.inRoom("persistence"))
            .should(use(
                    "of its own context the model and data",
                    (from, to) -> !Rooms.sameContext(from, to)
                            || Set.of("persistence", "model").contains(Rooms.room(to))
                            || isData(to)))
            .because("a store that calls a service would go round in circles")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule roots_know_their_stores_by_the_model = noClasses()
            .that(DescribedPredicate.not(Rooms.inRoom("persistence")))
            .should()
            .dependOnClassesThat(Rooms.inRoom("persistence"))
            .because("services ask the store the model describes, not the one that happens to be there")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_reader_lives_alone = classes()
            .that()
            .resideInAPackage("freehold.terms.reader..")
            .should()
            .onlyDependOnClassesThat(OUTSIDE.or(resideInAPackage("freehold.terms.reader..")))
            .andShould()
            .onlyHaveDependentClassesThat(resideInAPackage("freehold.terms.reader.."))
            .because("it travels in a jar of its own and runs in a JVM of its own")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothing_stored_has_setters = noMethods()
            .that()
            .areDeclaredInClassesThat(ENTITY)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("what changes, changes by an act with a name")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nothing_stored_shows_its_fields = fields().that()
            .areDeclaredInClassesThat(ENTITY)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("what changes, changes by an act with a name")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule everything_is_given_by_constructor = fields().that(DescribedPredicate.describe(
                    "can be given", field -> !field.getOwner().isEnum()))
            .should()
            .notBeAnnotatedWith(Inject.class)
            .andShould()
            .notBeAnnotatedWith(EJB.class)
            .because("a class says in its constructor what it needs")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_entity_manager_has_one_source = fields().that()
            .areAnnotatedWith(PersistenceContext.class)
            .should()
            .beDeclaredInClassesThat(
                    DescribedPredicate.describe("do nothing but hand it on", type -> type.getMethods().stream()
                            .allMatch(method -> method.isAnnotatedWith(Produces.class))))
            .because("the container gives it to fields only, so one class takes it for all stores")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobody_goes_around_the_tenant_filter = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the query is native", call -> call.getTarget().getName().startsWith("createNative")))
            .because("Hibernate's wall does not read native SQL")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule queries_are_there_to_be_filtered = methods()
            .that()
            .areDeclaredInClassesThat(Rooms.inRoom("persistence"))
            .should(new ArchCondition<>("be seen by these rules") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTarget().getName().equals("createQuery"))
                            .forEach(call -> seen.add(call.getDescription()));
                }

                private final Set<String> seen = new TreeSet<>();

                @Override
                public void finish(ConditionEvents events) {
                    if (seen.size() < 10) {
                        events.add(SimpleConditionEvent.violated(seen, "only these queries were seen: " + seen));
                    }
                }
            })
            .because("a rule about queries that sees none would keep nothing");

    private static DescribedPredicate<JavaClass> modelsTools() {
        return resideInAnyPackage(
                "java..",
                "org.jspecify..",
                "jakarta.persistence..",
                "jakarta.validation..",
                "jakarta.json..",
                "org.hibernate.annotations..",
                "freehold..");
    }

    private static boolean isData(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.isRecord()
                || outermost.isEnum()
                || outermost.isAnnotatedWith(Embeddable.class)
                || outermost.isAnnotatedWith(MappedSuperclass.class)
                || isConstants(outermost);
    }

    private static boolean isConstants(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getMethods().isEmpty()
                && type.getFields().stream().allMatch(field -> field.getModifiers()
                        .containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)));
    }

    /** That a class uses of the house only what the predicate allows. */
    private static ArchCondition<JavaClass> use(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("use " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (Rooms.context(to).isPresent()) {
                        events.add(new SimpleConditionEvent(
                                dependency, allowed.test(from, to), dependency.getDescription()));
                    }
                }
            }
        };
    }
}
