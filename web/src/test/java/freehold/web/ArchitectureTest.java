package freehold.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import freehold.access.Gate;
import freehold.access.Walls;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.EventListener;
import java.util.Set;

/** Pages ask services, and nothing behind them. */
@AnalyzeClasses(packages = "freehold.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Rooms of the web that are about no context, and that pages of every context may use. */
    private static final Set<String> FOR_ALL = Set.of("faces", "session");

    @ArchTest
    static void the_pages_were_looked_at(JavaClasses web) {
        assertTrue(web.contain("freehold.web.faces.Notices") && web.size() > 40, () -> "only " + web.size());
        assertTrue(
                web.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency -> dependency.getTargetClass().isAnnotatedWith(Stateless.class)),
                "and they do ask services");
    }

    @ArchTest
    static final ArchRule pages_see_the_roots_of_contexts_only = classes()
            .that()
            .resideInAPackage("freehold.web..")
            .should(new ArchCondition<>("use of the domain only the roots of contexts") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                        String target = dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName();
                        if (target.startsWith("freehold.") && !target.startsWith("freehold.web.")) {
                            events.add(new SimpleConditionEvent(
                                    dependency, target.split("\\.").length == 2, dependency.getDescription()));
                        }
                    }
                }
            })
            .because("how a context keeps what it knows, and what it knows of it, is its own")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule pages_of_one_context_leave_those_of_others_alone = classes()
            .that()
            .resideInAPackage("freehold.web..")
            .should(new ArchCondition<>("use of the web only their own room, faces and session") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                        JavaClass to = dependency.getTargetClass().getBaseComponentType();
                        if (to.getPackageName().startsWith("freehold.web.")) {
                            events.add(new SimpleConditionEvent(
                                    dependency,
                                    room(from).equals(room(to)) || FOR_ALL.contains(room(to)),
                                    dependency.getDescription()));
                        }
                    }
                }
            })
            .because("a page, its bean and its words are one slice")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_shell_knows_no_session = noClasses()
            .that()
            .resideInAPackage("freehold.web.faces..")
            .should()
            .dependOnClassesThat(resideInAPackage("freehold.web.session.."))
            .because("who is logged in is told to the shell, not asked for by it")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_readiness_touches_the_database = noClasses()
            .that()
            .resideOutsideOfPackage("freehold.web.health..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.hibernate.."))
            .because("what a page shows comes through a service and its gate")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule pages_never_stand_at_the_gate = noClasses()
            .that()
            .resideInAPackage("freehold.web..")
            .should()
            .dependOnClassesThat(assignableTo(Walls.class))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "the gate is passed",
                    call -> call.getTargetOwner().isEquivalentTo(Gate.class)
                            && !call.getTarget()
                                    .resolveMember()
                                    .map(method -> method.getModifiers().contains(JavaModifier.STATIC))
                                    .orElse(false)))
            .because(
                    "services enter, and a page that did would decide under which client it works; a page may say the gate's words")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule services_live_in_the_domain = noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Stateful.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .because("the domain runs and is tested without a page")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule everything_is_given_by_constructor = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.not(
                    assignableTo(Servlet.class).or(assignableTo(Filter.class)).or(assignableTo(EventListener.class))))
            .should()
            .notBeAnnotatedWith(Inject.class)
            .andShould()
            .notBeAnnotatedWith(EJB.class)
            .because("a class says in its constructor what it needs; only what a servlet container makes itself cannot")
            .allowEmptyShould(false);

    private static String room(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }
}
