package freehold.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rule book the reader ships with: the same as long as the portal runs, so the reader is asked once. */
@ApplicationScoped
public class ShippedRules {
    private volatile @Nullable String text;

    /** The text, as told before; else as it is told now. */
    public Optional<String> told(Supplier<Optional<String>> now) {
        String known = text;
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> answer = now.get();
        answer.ifPresent(said -> text = said);
        return answer;
    }
}
