package freehold.suggestion;

import freehold.terms.Actor;
import freehold.terms.Deed;
import freehold.terms.Force;
import freehold.terms.Limit;
import freehold.terms.Matter;
import freehold.terms.Purpose;
import freehold.terms.Recognised.Statement;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why the reader suggests it. Lists are kept as codes with commas between: they are shown, never searched.
 *
 * @param rule id of the rule
 * @param who about whom the statement is; null where that is not said
 * @param force whether they may or must; null where that is not said
 * @param days of a deletion
 * @param amount of a cap
 * @param formula of a cap
 * @param searched words that were searched for, with line breaks between; said for silence
 * @param contradicts what it contradicts, as {@link Clash} writes it, with line breaks between
 */
@Embeddable
public record Grounds(
        @Column(name = "rule_id") String rule,
        @Enumerated(EnumType.STRING) @Nullable Actor who,
        @Enumerated(EnumType.STRING) @Nullable Force force,
        @Column(name = "does") String does,
        @Column(name = "what") String what,
        @Column(name = "purposes") String purposes,
        @Column(name = "limits") String limits,
        @Nullable Integer days,
        @Nullable String amount,
        @Nullable String formula,
        String searched,
        String contradicts) {

    /** From what the reader said of a statement. */
    public static Grounds of(
            String rule,
            Statement statement,
            @Nullable Integer days,
            @Nullable String amount,
            @Nullable String formula,
            List<String> searched,
            List<Clash> contradicts) {
        return new Grounds(
                rule,
                statement.who().orElse(null),
                statement.force().orElse(null),
                codes(statement.does()),
                codes(statement.what()),
                codes(statement.purposes()),
                codes(statement.limits()),
                days,
                amount,
                formula,
                String.join("\n", searched),
                contradicts.stream().map(Clash::written).collect(Collectors.joining("\n")));
    }

    public List<Deed> deeds() {
        return constants(Deed.class, does);
    }

    public List<Matter> matters() {
        return constants(Matter.class, what);
    }

    public List<Purpose> purposesNamed() {
        return constants(Purpose.class, purposes);
    }

    public List<Limit> limitsNamed() {
        return constants(Limit.class, limits);
    }

    /** The words that were searched for. */
    public List<String> searchedFor() {
        return searched.lines().toList();
    }

    /** The statements of the document it cannot hold beside. */
    public List<Clash> clashes() {
        return contradicts.lines().flatMap(line -> Clash.read(line).stream()).toList();
    }

    /** Why it is suggested, line by line, each only where there is something to say. */
    public List<Why> why() {
        List<Why> lines = new ArrayList<>();
        String actor = who == null ? "" : "{terms.actor." + who + "}";
        String may = force == null ? "" : "{terms.force." + force + "}";
        tell(lines, "suggestion.why.who", (actor + " " + may).strip());
        tell(lines, "suggestion.why.does", named("terms.deed.", deeds()));
        tell(lines, "suggestion.why.what", named("terms.matter.", matters()));
        tell(lines, "suggestion.why.purposes", named("terms.purpose.", purposesNamed()));
        tell(lines, "suggestion.why.limits", named("terms.limit.", limitsNamed()));
        tell(lines, "suggestion.why.days", days == null ? "" : days.toString());
        tell(lines, "suggestion.why.amount", amount == null ? "" : amount);
        tell(lines, "suggestion.why.formula", formula == null ? "" : formula);
        clashes()
                .forEach(clash -> tell(
                        lines,
                        "suggestion.why.contradicts",
                        (clash.clause() + " ({suggestion.outcome." + clash.outcome() + "}"
                                        + (clash.by().isEmpty() ? "" : ", {suggestion.why.by} " + clash.by()) + ")")
                                .strip()));
        tell(lines, "suggestion.why.searched", String.join(", ", searchedFor()));
        tell(lines, "suggestion.why.rule", rule);
        return lines;
    }

    private static void tell(List<Why> lines, String key, String words) {
        if (!words.isEmpty()) {
            lines.add(new Why(key, words));
        }
    }

    private static String named(String prefix, List<? extends Enum<?>> constants) {
        return constants.stream().map(each -> "{" + prefix + each + "}").collect(Collectors.joining(", "));
    }

    private static String codes(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> type, String codes) {
        List<String> names = List.of(codes.split(",", -1));
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> names.contains(each.name()))
                .toList();
    }
}
