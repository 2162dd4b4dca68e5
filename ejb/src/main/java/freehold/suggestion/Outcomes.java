package freehold.suggestion;

import freehold.allocation.AllocateArtefact;
import freehold.allocation.Allocation;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.PositionSheet;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.RestrictionSheet.Said;
import freehold.allocation.Restrictions;
import freehold.allocation.Right;
import freehold.deal.Artefact;
import freehold.deal.Evidence;
import freehold.deal.Place;
import freehold.shared.Check;
import freehold.shared.Refused;
import freehold.terms.FindingSheet;
import freehold.terms.Findings;
import freehold.terms.RecordTrap;
import freehold.terms.Restraint;
import freehold.terms.Severity;
import freehold.terms.Trap;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of a deal out of suggestions, through the services people record them with, and takes them back. What a
 * person recorded is never written over: where the same stands already nothing is made, where something else stands the
 * suggestion is refused.
 */
@Dependent
public class Outcomes {
    private final Findings findings;
    private final Allocation allocation;
    private final Restrictions restrictions;

    @Inject
    public Outcomes(Findings findings, Allocation allocation, Restrictions restrictions) {
        this.findings = findings;
        this.allocation = allocation;
        this.restrictions = restrictions;
    }

    /** A suggestion as a person will have it: with another label, severity or other words where they said so. */
    record Accepted(
            SuggestionSheet sheet,
            String label,
            Optional<Severity> severity,
            @Nullable Place place,
            String quote) {
        static Accepted asItIs(SuggestionSheet sheet) {
            return new Accepted(
                    sheet,
                    sheet.label(),
                    sheet.severity(),
                    sheet.evidence().map(Evidence::place).orElse(null),
                    sheet.evidence().map(Evidence::quote).orElse(""));
        }

        static Accepted corrected(SuggestionSheet sheet, Correction correction) {
            Accepted same = asItIs(sheet);
            Integer start = correction.start();
            Integer end = correction.end();
            String quote = correction.quote();
            String label = correction.label();
            Severity severity = correction.severity();
            return new Accepted(
                    sheet,
                    label == null ? same.label() : label,
                    severity == null ? same.severity() : Optional.of(severity),
                    start == null || end == null ? same.place() : new Place(sheet.version(), start, end),
                    quote == null ? same.quote() : quote);
        }
    }

    /** Makes of it what its kind comes to; null where nothing had to be made. */
    @Nullable
    Became become(UUID deal, Accepted accepted, Optional<NegotiationStage> chosen) {
        NegotiationStage stage = chosen.orElse(
                accepted.sheet().versionNumber() == 1 ? NegotiationStage.VENDOR_DEFAULT : NegotiationStage.OFFERED);
        return switch (accepted.sheet().kind()) {
            case TRAP -> trap(deal, accepted);
            case POSITION -> position(deal, accepted, stage);
            case RESTRICTION -> promise(deal, accepted, stage);
            case INDEMNITY -> null;
        };
    }

    private @Nullable Became trap(UUID deal, Accepted accepted) {
        Trap trap = Trap.valueOf(accepted.label());
        Place place = placed(accepted);
        boolean recorded = findings.list(deal).stream()
                .filter(finding -> finding.trap() == trap)
                .map(FindingSheet::evidence)
                .anyMatch(words -> words.quote().equals(accepted.quote())
                        || (words.version().equals(place.version())
                                && words.start() < place.end()
                                && place.start() < words.end()));
        return recorded
                ? null
                : Became.trap(findings.record(
                        new RecordTrap(deal, trap, accepted.severity().orElse(Severity.MEDIUM), place, "")));
    }

    private @Nullable Became position(UUID deal, Accepted accepted, NegotiationStage stage) {
        Artefact artefact = accepted.sheet().artefact().orElseThrow(Outcomes::unknown);
        Right right = accepted.sheet().right().orElseThrow(Outcomes::unknown);
        Position position = Position.valueOf(accepted.label());
        Optional<PositionSheet> stands = allocation.standing(deal, artefact, right, stage);
        if (stands.isPresent()) {
            Check.that(
                    stands.get().position() == position,
                    "suggestion.refusal.position-stands",
                    "{deal.artefact." + artefact + "}, {allocation.right." + right + "}, {allocation.stage." + stage
                            + "}",
                    "{allocation.position." + stands.get().position() + "}",
                    stands.get().byName());
            return null;
        }
        boolean silent = position == Position.SILENT;
        allocation.allocate(new AllocateArtefact(
                deal,
                artefact,
                right,
                stage,
                position,
                silent ? Optional.empty() : Optional.of(placed(accepted)),
                silent ? searched(accepted.sheet().grounds()) : "",
                0));
        return Became.position(stage);
    }

    private static String searched(Grounds grounds) {
        String words = String.join(", ", grounds.searchedFor());
        return words.substring(0, Math.min(words.length(), Check.PROSE));
    }

    private @Nullable Became promise(UUID deal, Accepted accepted, NegotiationStage stage) {
        Restriction restriction = restriction(accepted.label());
        Grounds grounds = accepted.sheet().grounds();
        Set<Artefact> named = grounds.matters().stream()
                .flatMap(matter -> matter.artefact().stream())
                .filter(restriction::mattersFor)
                .collect(Collectors.toSet());
        Check.that(!named.isEmpty(), "suggestion.refusal.no-artefact");
        boolean deletion = restriction == Restriction.DELETION;
        Check.that(!deletion || grounds.days() != null, "suggestion.refusal.no-days");
        Promise promise = grounds.limitsNamed().isEmpty() ? Promise.PROMISED : Promise.QUALIFIED;
        Optional<Integer> days = deletion ? Optional.ofNullable(grounds.days()) : Optional.empty();
        Map<Artefact, Said> said = restrictions.list(deal).stream()
                .filter(one -> one.restriction() == restriction && named.contains(one.artefact()))
                .filter(one -> one.said().isPresent())
                .collect(Collectors.toMap(
                        RestrictionSheet::artefact, one -> one.said().orElseThrow()));
        said.forEach((artefact, stands) -> Check.that(
                stands.promise() == promise && stands.days().equals(days),
                "suggestion.refusal.promise-stands",
                "{allocation.restriction." + restriction + "}, {deal.artefact." + artefact + "}",
                stands.words(),
                stands.byName()));
        Set<Artefact> open =
                named.stream().filter(artefact -> !said.containsKey(artefact)).collect(Collectors.toSet());
        if (open.isEmpty()) {
            return null;
        }
        restrictions.record(new RecordPromise(
                deal,
                restriction,
                open,
                stage,
                promise,
                days,
                promise == Promise.QUALIFIED ? accepted.quote() : "",
                Optional.of(placed(accepted)),
                Map.of()));
        return Became.promise(stage, open);
    }

    /** Takes back what was made. Refused once somebody has changed it. */
    void withdraw(UUID deal, SuggestionSheet sheet, Became made) {
        String label = sheet.correction().map(Correction::label).orElse(null);
        String said = label == null ? sheet.label() : label;
        UUID finding = made.finding();
        NegotiationStage stage = made.stage();
        switch (sheet.kind()) {
            case TRAP -> {
                if (finding != null) {
                    findings.withdraw(deal, finding);
                }
            }
            case POSITION -> {
                if (stage != null) {
                    allocation.withdraw(
                            deal,
                            sheet.artefact().orElseThrow(Outcomes::unknown),
                            sheet.right().orElseThrow(Outcomes::unknown),
                            stage,
                            Position.valueOf(said));
                }
            }
            case RESTRICTION -> restrictions.withdraw(deal, restriction(said), made.promised());
            case INDEMNITY -> {
                // Nothing was made of it.
            }
        }
    }

    private static Restriction restriction(String label) {
        return switch (Restraint.valueOf(label)) {
            case NO_TRAINING -> Restriction.NO_TRAINING;
            case NO_COMPETING_PRODUCTS -> Restriction.NO_COMPETING_OFFERING;
            case NO_MARKETING_USE -> Restriction.NO_MARKETING_OR_RESEARCH;
            case DELETION_TIMELINE -> Restriction.DELETION;
        };
    }

    private static Place placed(Accepted accepted) {
        Place place = accepted.place();
        if (place == null) {
            throw unknown();
        }
        return place;
    }

    static Refused unknown() {
        return Refused.because("suggestion.refusal.unknown");
    }
}
