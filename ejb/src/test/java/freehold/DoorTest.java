package freehold;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Refusals;
import freehold.access.Walls;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The one door: no service method that does not say who may call it, and none that goes past the gate. */
@AnalyzeClasses(packages = "freehold", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorTest {
    private static final DescribedPredicate<JavaClass> SERVICE = DescribedPredicate.describe(
            "are services", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @ArchTest
    static final ArchRule services_stand_in_the_root_of_their_context = classes()
            .that(SERVICE)
            .and(DescribedPredicate.describe(
                    "do something", type -> !type.getMethods().isEmpty()))
            .should(new ArchCondition<>("lie in a context's root") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            service, Rooms.room(service).isEmpty(), service.getName() + " lies elsewhere"));
                }
            })
            .because("what a context does for others is found in one place")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule refusals_of_every_service_are_written_down = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and(DescribedPredicate.not(assignableTo(Refusals.class)))
            .should()
            .beAnnotatedWith(Gated.class)
            .andShould()
            .dependOnClassesThat(belongToAnyOf(Gate.class))
            .because("every refusal stands in the journal; only where they are written down nothing watches, "
                    + "for a refused note would be noted for ever")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule whoever_has_a_gate_is_watched = classes()
            .that(SERVICE)
            .and(DescribedPredicate.not(assignableTo(Refusals.class)))
            .and(DescribedPredicate.describe("hold a gate", type -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Gate.class))))
            .should()
            .beAnnotatedWith(Gated.class)
            .because("a singleton that only hands on is watched where it hands to")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule every_act_says_who_may = methods()
            .that()
            .areDeclaredInClassesThat(SERVICE)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("a method nobody thought about would be everybody's")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule every_act_passes_the_gate = methods()
            .that()
            .areDeclaredInClassesThat(SERVICE)
            .and()
            .arePublic()
            .should(new ArchCondition<>("pass the gate, itself or by the services it calls") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean passes = withinAnothersAct(method) || reachesGate(method, new HashSet<>());
                    events.add(new SimpleConditionEvent(method, passes, method.getFullName() + " goes past the gate"));
                }
            })
            .because("without it nothing says under which client the act works; "
                    + "what demands a transaction of its caller stands within the caller's")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_the_gate_moves_the_walls = noClasses()
            .that(DescribedPredicate.not(belongToAnyOf(Gate.class, Walls.class)))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a wall is moved",
                    call -> call.getTargetOwner().isEquivalentTo(Walls.class)
                            && call.getTarget().getName().startsWith("surround")))
            .because("the client never comes from the request")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule the_gate_does_move_the_walls = classes()
            .that(belongToAnyOf(Gate.class))
            .should()
            .callMethod(
                    Walls.class,
                    "surroundDeal",
                    freehold.access.Caller.class,
                    java.util.UUID.class,
                    java.util.UUID.class)
            .because("the rule above would keep nothing if walls moved by another name")
            .allowEmptyShould(false);

    private static boolean withinAnothersAct(JavaMethod method) {
        return method.tryGetAnnotationOfType(TransactionAttribute.class)
                .map(attribute -> attribute.value() == TransactionAttributeType.MANDATORY)
                .orElse(false);
    }

    private static boolean reachesGate(JavaCodeUnit unit, Set<String> seen) {
        if (!seen.add(unit.getFullName())) {
            return false;
        }
        return Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                .anyMatch(call -> passesGate(call)
                        || call.getTarget()
                                .resolveMember()
                                .filter(called ->
                                        Rooms.context(called.getOwner()).isPresent())
                                .filter(called -> reachesGate(called, seen))
                                .isPresent());
    }

    private static boolean passesGate(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(Gate.class)
                && opens(call.getTarget().getName());
    }

    /** The gate also has words to refuse with; saying them is not passing it. */
    private static boolean opens(String method) {
        return method.startsWith("enter") || method.equals("across") || method.equals("home");
    }
}
