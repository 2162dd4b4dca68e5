package freehold.web.deal;

import freehold.deal.OpenDeal.Commitment;
import freehold.deal.Particular;
import freehold.shared.Texts;
import java.io.Serializable;
import java.util.List;

/**
 * A particular of a deal that somebody else changed while the reader had it open, as the reader reads it.
 *
 * @param was what they had before them
 * @param now what stands there
 */
public record ChangedParticular(Particular particular, String was, String now) implements Serializable {

    /** What became of a commitment meanwhile, in the order of its particulars. */
    static List<ChangedParticular> between(Commitment was, Commitment now, Texts texts) {
        return was.differences(now).stream()
                .map(one -> new ChangedParticular(one, words(one, was, texts), words(one, now, texts)))
                .toList();
    }

    private static String words(Particular particular, Commitment of, Texts texts) {
        return switch (particular) {
            case VENDOR -> of.vendor();
            case PRODUCT -> of.product();
            case EDITION -> texts.get("deal.edition." + of.edition());
            case CHANNEL -> texts.get("deal.channel." + of.channel());
            case VALUE -> texts.money(of.value());
            case TERM -> texts.of("deal.page.edit.months", of.termMonths());
            case TARGET -> texts.day(of.targetSignature());
        };
    }
}
