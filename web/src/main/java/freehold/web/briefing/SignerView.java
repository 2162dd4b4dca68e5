package freehold.web.briefing;

import freehold.briefing.BriefingSheet;
import freehold.briefing.BriefingState;
import freehold.briefing.Capacity;
import freehold.briefing.SignOffSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counsel in one capacity said to a briefing.
 *
 * @param waiting whether a word is still expected of them
 */
public record SignerView(Capacity capacity, Optional<SignOffSheet> said, boolean waiting) {
    static List<SignerView> of(BriefingSheet sheet) {
        return Arrays.stream(Capacity.values())
                .map(capacity -> {
                    Optional<SignOffSheet> said = sheet.signOffs().stream()
                            .filter(word -> word.capacity() == capacity)
                            .findFirst();
                    return new SignerView(capacity, said, said.isEmpty() && sheet.state() == BriefingState.ISSUED);
                })
                .toList();
    }

    /** The shape of the state: signed, sent back, declined, waiting, or nothing said any more. */
    public String getShape() {
        return said.map(word -> switch (word.decision()) {
                    case SIGNED -> "met";
                    case CHANGES_REQUESTED -> "near";
                    case DECLINED -> "gap";
                })
                .orElse(waiting ? "wait" : "off");
    }

    /** Bundle key of the state. */
    public String getStateKey() {
        return said.map(word -> "briefing.decision." + word.decision())
                .orElse("briefing.page.briefing." + (waiting ? "waiting" : "unsaid"));
    }

    /** Their word, for the page; null while there is none. */
    public @Nullable SignOffSheet getWord() {
        return said.orElse(null);
    }
}
