package freehold.suggestion;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.deal.Chronicle;
import freehold.deal.Deals;
import freehold.journal.Act;
import freehold.shared.Check;
import freehold.shared.Refused;
import freehold.suggestion.Outcomes.Accepted;
import freehold.suggestion.model.Suggestion;
import freehold.suggestion.model.Suggestion.By;
import freehold.suggestion.model.SuggestionStore;
import freehold.terms.Documents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where people say what becomes of suggestions, one at a time or many at once: of many all are decided, or none is, and
 * whoever is refused is told at which place.
 */
@Gated
@Stateless
public class Suggestions {
    private final Gate gate;
    private final Deals deals;
    private final SuggestionStore store;
    private final Outcomes outcomes;
    private final Documents documents;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Suggestions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Suggestions(
            Gate gate,
            Deals deals,
            SuggestionStore store,
            Outcomes outcomes,
            Documents documents,
            Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.store = store;
        this.outcomes = outcomes;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /** A page of the queue, 50 at most. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public QueueSheet queue(QueueFilter filter) {
        gate.enter(filter.deal());
        return new Queue(store, documents.list(filter.deal())).sheet(filter);
    }

    /** All suggestions of a version, as they stand in it. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public List<SuggestionSheet> ofVersion(UUID deal, UUID version) {
        gate.enter(deal);
        return store.ofVersion(deal, version).stream().map(Suggestion::sheet).toList();
    }

    /**
     * Finds suggestions right: traps are recorded, positions and promises put down where nothing stands yet.
     *
     * @return what was decided, for whoever takes it back
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public List<Picked> confirm(ConfirmSuggestions command) {
        return decide(command.deal(), command.picked(), Act.SUGGESTION_CONFIRMED, (one, decider) -> {
            one.refuseUnseen(decider.seen());
            one.confirm(
                    decider.seen(),
                    outcomes.become(command.deal(), Accepted.asItIs(one.sheet()), command.stage()),
                    decider.by());
        });
    }

    /**
     * Says what a suggestion should have said; that is what becomes of it.
     *
     * @return what was decided, for whoever takes it back
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public List<Picked> correct(CorrectSuggestion command) {
        return decide(command.deal(), List.of(command.picked()), Act.SUGGESTION_CORRECTED, (one, decider) -> {
            one.refuseUnseen(decider.seen());
            Correction correction = new Correcting(one.sheet(), text(command)).of(command);
            one.correct(
                    decider.seen(),
                    correction,
                    outcomes.become(command.deal(), Accepted.corrected(one.sheet(), correction), command.stage()),
                    decider.by());
        });
    }

    private Function<UUID, String> text(CorrectSuggestion command) {
        return version -> documents.reading(command.deal(), version).text();
    }

    /**
     * Finds suggestions wrong.
     *
     * @return what was decided, for whoever takes it back
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public List<Picked> reject(RejectSuggestions command) {
        return decide(
                command.deal(),
                command.picked(),
                Act.SUGGESTION_REJECTED,
                (one, decider) -> one.reject(decider.seen(), command.reason(), decider.by()));
    }

    /**
     * Finds everything wrong that a rule suggests in a version and nobody has decided on.
     *
     * @return what was decided, for whoever takes it back
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public List<Picked> rejectRule(UUID deal, UUID version, String rule, String reason) {
        gate.enter(deal);
        List<Picked> picked = store.ofVersion(deal, version).stream()
                .map(Suggestion::sheet)
                .filter(one -> one.undecided()
                        && !rule.isEmpty()
                        && one.grounds().rule().equals(rule))
                .map(SuggestionSheet::picked)
                .toList();
        return reject(RejectSuggestions.of(deal, picked, reason));
    }

    /**
     * Takes decisions back: the suggestions wait again. Refused while something rests on what came of them: a trap
     * somebody settled, an entry somebody changed, the same decision on a later version.
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public List<Picked> undo(UUID deal, List<Picked> picked) {
        Map<UUID, List<Suggestion>> known = new HashMap<>();
        return decide(deal, picked, Act.SUGGESTION_UNDONE, (one, decider) -> {
            one.refuseUnseen(decider.seen());
            Check.that(
                    known.computeIfAbsent(one.document(), document -> store.ofDocument(deal, document)).stream()
                            .noneMatch(later -> later.restsOn(one)),
                    "suggestion.refusal.carried-on");
            SuggestionSheet sheet = one.sheet();
            if (sheet.carriedFrom().isEmpty()) {
                one.became().ifPresent(made -> outcomes.withdraw(deal, sheet, made));
            }
            one.undo(decider.by());
        });
    }

    /** Who decides, and what they had before them. */
    private record Decider(int seen, By by) {}

    private List<Picked> decide(UUID deal, List<Picked> picked, Act act, BiConsumer<Suggestion, Decider> decision) {
        Caller caller = gate.enter(deal);
        UUID client = deals.clientOfOpen(deal);
        Map<UUID, Integer> seen = picked.stream()
                .collect(Collectors.toMap(Picked::id, Picked::seen, (one, same) -> one, LinkedHashMap::new));
        Check.that(!seen.isEmpty(), "suggestion.refusal.none-picked");
        List<Suggestion> found = store.find(deal, seen.keySet());
        Check.that(found.size() == seen.size(), "suggestion.refusal.unknown");
        By by = new By(caller.name(), chronicle.now());
        List<String> told = new ArrayList<>();
        for (Suggestion one : found) {
            SuggestionSheet sheet = one.sheet();
            try {
                decision.accept(one, new Decider(seen.getOrDefault(one.id(), 0), by));
            } catch (Refused refused) {
                throw found.size() == 1 ? refused : among(sheet, refused);
            }
            told.add(sheet.name() + " (" + sheet.place() + ")");
        }
        chronicle.minor(act, client, deal, (told.size() == 1 ? "" : told.size() + ": ") + String.join("; ", told));
        return found.stream().map(one -> one.sheet().picked()).toList();
    }

    /** Says at which place; the journal has it once, from whoever refused. */
    private static Refused among(SuggestionSheet sheet, Refused why) {
        Refused told = Refused.because("suggestion.refusal.among", sheet.name(), sheet.place(), why.refusal());
        if (!why.claimForJournal()) {
            told.claimForJournal();
        }
        return told;
    }
}
