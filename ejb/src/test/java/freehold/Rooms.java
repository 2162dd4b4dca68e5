package freehold;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which room of the house a class lies in, by its package alone. */
final class Rooms {
    /** The contexts in their order; those on one line are siblings and know nothing of one another. */
    static final List<Set<String>> ORDER = List.of(
            Set.of("shared"),
            Set.of("access"),
            Set.of("journal"),
            Set.of("deal"),
            Set.of("terms", "allocation", "indemnity", "obligation"),
            Set.of("suggestion"),
            Set.of("checklist"),
            Set.of("briefing"),
            Set.of("demo"));

    private static final String BASE = "freehold.";

    private Rooms() {}

    /** The context of a class of the house; empty for every other class. */
    static Optional<String> context(JavaClass type) {
        return type.getPackageName().startsWith(BASE)
                ? Optional.of(type.getPackageName().substring(BASE.length()).split("\\.", 2)[0])
                : Optional.empty();
    }

    /** The room within its context: empty for the root, else {@code model}, {@code persistence}, {@code reader}. */
    static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", 3);
        return parts.length < 3 ? "" : parts[2];
    }

    /** Where the context stands in the order; -1 for one nobody has put there. */
    static int rank(String context) {
        return IntStream.range(0, ORDER.size())
                .filter(place -> ORDER.get(place).contains(context))
                .findFirst()
                .orElse(-1);
    }

    static boolean earlier(JavaClass other, JavaClass type) {
        return rank(context(other).orElse("")) < rank(context(type).orElse(""));
    }

    static boolean sameContext(JavaClass one, JavaClass other) {
        return context(one).isPresent() && context(one).equals(context(other));
    }

    static DescribedPredicate<JavaClass> inRoom(String room) {
        return DescribedPredicate.describe(
                "lie in a context's " + (room.isEmpty() ? "root" : room),
                type -> context(type).isPresent() && room(type).equals(room));
    }
}
