package freehold.deal;

import freehold.shared.Check;
import freehold.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Opens a deal for a client.
 *
 * @param client whose deal it is
 * @param terms what is bought from whom
 * @param team who of the practice works it, besides the lead advisor who opens it
 */
public record OpenDeal(UUID client, Commitment terms, Set<UUID> team) {
    public OpenDeal {
        Check.chosen(client, "deal.refusal.client");
        team = Set.copyOf(team);
    }

    /**
     * What the client would commit to.
     *
     * @param value over the whole term
     * @param termMonths 1 to 120
     * @param targetSignature when both sides mean to sign
     */
    public record Commitment(
            String vendor,
            String product,
            Edition edition,
            Channel channel,
            Money value,
            int termMonths,
            LocalDate targetSignature) {
        public Commitment {
            vendor = Check.text(vendor, Check.LINE, "deal.refusal.vendor");
            product = Check.text(product, Check.LINE, "deal.refusal.product");
            Check.chosen(edition, "deal.refusal.edition");
            Check.chosen(channel, "deal.refusal.channel");
            Check.that(termMonths >= 1 && termMonths <= 120, "deal.refusal.term");
            Check.chosen(targetSignature, "deal.refusal.target");
        }

        /** In which particulars the other commitment differs, in their order. */
        public List<Particular> differences(Commitment other) {
            return Arrays.stream(Particular.values())
                    .filter(one -> !of(one).equals(other.of(one)))
                    .toList();
        }

        private Object of(Particular one) {
            return switch (one) {
                case VENDOR -> vendor;
                case PRODUCT -> product;
                case EDITION -> edition;
                case CHANNEL -> channel;
                case VALUE -> value;
                case TERM -> termMonths;
                case TARGET -> targetSignature;
            };
        }

        /** From what a form holds, where nothing may have been chosen yet. */
        public static Commitment of(
                @Nullable String vendor,
                @Nullable String product,
                @Nullable Edition edition,
                @Nullable Channel channel,
                Money value,
                int termMonths,
                @Nullable LocalDate targetSignature) {
            return new Commitment(
                    Check.text(vendor, Check.LINE, "deal.refusal.vendor"),
                    Check.text(product, Check.LINE, "deal.refusal.product"),
                    Check.chosen(edition, "deal.refusal.edition"),
                    Check.chosen(channel, "deal.refusal.channel"),
                    value,
                    termMonths,
                    Check.chosen(targetSignature, "deal.refusal.target"));
        }
    }
}
