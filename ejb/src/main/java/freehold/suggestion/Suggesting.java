package freehold.suggestion;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Roles;
import freehold.allocation.Allocation;
import freehold.allocation.AllocationSheet;
import freehold.allocation.Position;
import freehold.allocation.Right;
import freehold.deal.Chronicle;
import freehold.deal.Evidence;
import freehold.journal.Act;
import freehold.suggestion.model.CarryOver;
import freehold.suggestion.model.Fingerprint;
import freehold.suggestion.model.Suggestion;
import freehold.suggestion.model.Suggestion.By;
import freehold.suggestion.model.Suggestion.What;
import freehold.suggestion.model.Suggestion.Where;
import freehold.suggestion.model.SuggestionStore;
import freehold.terms.ClauseSpan;
import freehold.terms.Contradiction;
import freehold.terms.Passage;
import freehold.terms.ReadTerms;
import freehold.terms.ReaderAnswer;
import freehold.terms.Recognised;
import freehold.terms.Recognised.Span;
import freehold.terms.Recognised.Statement;
import freehold.terms.RecognisedPosition;
import freehold.terms.Understanding.Reference;
import freehold.terms.VersionSheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts what the reader recognised before people, with what they decided on the same words of an earlier version. */
@Gated
@Stateless
public class Suggesting implements ReadTerms {
    private static final Logger LOG = Logger.getLogger(Suggesting.class.getName());
    private static final int CONTEXT = 40;
    private static final int LONGEST_QUOTE = 4_000;
    private static final int LONGEST_LABEL = 200;

    private final Gate gate;
    private final SuggestionStore suggestions;
    private final Allocation allocation;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Suggesting() {
        this(null, null, null, null);
    }

    @Inject
    public Suggesting(Gate gate, SuggestionStore suggestions, Allocation allocation, Chronicle chronicle) {
        this.gate = gate;
        this.suggestions = suggestions;
        this.allocation = allocation;
        this.chronicle = chronicle;
    }

    @Override
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER})
    public void read(UUID deal, VersionSheet version, ReaderAnswer answer) {
        Caller caller = gate.enter(deal);
        UUID client = gate.within().orElseThrow(Gate::unknownDeal).client();
        List<Suggestion> earlier = suggestions.ofDocument(deal, version.document());
        Reading reading = new Reading(client, deal, version, answer, new By(caller.name(), chronicle.now()));
        List<Suggestion> fresh = reading.suggestions(allocation.sheet(deal));
        int carried = CarryOver.carry(earlier, fresh);
        suggestions.removeOf(version.id());
        suggestions.add(fresh);
        if (!fresh.isEmpty()) {
            chronicle.minor(
                    Act.SUGGESTIONS_MADE,
                    client,
                    deal,
                    version.title() + " " + version.number() + ": " + fresh.size()
                            + (carried == 0 ? "" : " ({suggestion.journal.carried} " + carried + ")"));
        }
    }

    /** One answer of the reader, as suggestions. */
    private static final class Reading {
        private final UUID client;
        private final UUID deal;
        private final VersionSheet version;
        private final ReaderAnswer answer;
        private final By by;
        private final Map<Integer, List<Passage>> references = new HashMap<>();
        private final Map<Integer, InClause> clauses = new HashMap<>();

        Reading(UUID client, UUID deal, VersionSheet version, ReaderAnswer answer, By by) {
            this.client = client;
            this.deal = deal;
            this.version = version;
            this.answer = answer;
            this.by = by;
            answer.understanding().references().stream().map(Reference::passage).forEach(named -> references
                    .computeIfAbsent(named.clause(), clause -> new ArrayList<>())
                    .add(named));
        }

        List<Suggestion> suggestions(AllocationSheet table) {
            List<Suggestion> all = new ArrayList<>();
            List<Recognised> recognised = answer.understanding().recognised();
            for (int index = 0; index < recognised.size(); index++) {
                Recognised one = recognised.get(index);
                all.add(new Suggestion(
                        client,
                        deal,
                        version,
                        new What(SuggestionKind.valueOf(one.kind().name()), one.label(), null, null, one.severity()),
                        new Where(clause(one.passage().clause()), evidence(one.passage()), one.words()),
                        Grounds.of(
                                one.rule(),
                                one.statement(),
                                one.days(),
                                one.amount(),
                                one.formula(),
                                List.of(),
                                clashes(index, recognised)),
                        by));
            }
            answer.understanding().positions().stream()
                    .filter(said -> asked(table, said))
                    .forEach(said -> position(said).ifPresent(all::add));
            return all;
        }

        /** Whether the deal's playbook has a cell for it; nobody is asked to decide on what nobody asked for. */
        private static boolean asked(AllocationSheet table, RecognisedPosition said) {
            return table.cells().stream()
                    .anyMatch(cell -> cell.artefact() == said.artefact()
                            && cell.right().name().equals(said.right()));
        }

        private Optional<Suggestion> position(RecognisedPosition said) {
            Optional<Right> right = constant(Right.values(), said.right());
            Optional<Position> position = constant(Position.values(), said.position());
            boolean silent = position.filter(Position.SILENT::equals).isPresent();
            boolean sensible = right.isPresent()
                    && position.filter(rung -> rung.fits(right.get())).isPresent()
                    && (silent ? !said.searched().isEmpty() : !said.evidence().isEmpty());
            if (!sensible) {
                LOG.log(Level.WARNING, "the reader put forward no position: {0}", said);
                return Optional.empty();
            }
            Where where = silent
                    ? new Where(null, null, List.of())
                    : new Where(
                            clause(said.evidence().get(0).clause()),
                            evidence(said.evidence().get(0)),
                            said.evidence().stream()
                                    .map(passage -> new Span(passage.start(), passage.end()))
                                    .toList());
            return Optional.of(new Suggestion(
                    client,
                    deal,
                    version,
                    new What(SuggestionKind.POSITION, said.position(), said.artefact(), right.get(), null),
                    where,
                    Grounds.of("", Statement.unknown(), null, null, null, said.searched(), List.of()),
                    by));
        }

        private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
        }

        private List<Clash> clashes(int index, List<Recognised> recognised) {
            return answer.understanding().contradictions().stream()
                    .filter(clash -> clash.first() == index || clash.second() == index)
                    .map(clash -> clash(
                            clash, index, recognised.get(clash.first() == index ? clash.second() : clash.first())))
                    .toList();
        }

        private Clash clash(Contradiction between, int index, Recognised other) {
            Integer prevails = between.prevails();
            Clash.Outcome outcome = prevails == null
                    ? Clash.Outcome.UNDECIDED
                    : prevails == index ? Clash.Outcome.PREVAILS : Clash.Outcome.YIELDS;
            Passage by = between.by();
            return new Clash(outcome, label(other.passage()), other.passage().start(), by == null ? "" : label(by));
        }

        private String label(Passage passage) {
            String label = clause(passage.clause()).label();
            return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
        }

        private InClause clause(int ordinal) {
            return clauses.computeIfAbsent(ordinal, place -> {
                ClauseSpan span = answer.clauses().get(place);
                return new InClause(
                        place,
                        span.number(),
                        span.heading(),
                        span.start(),
                        span.end(),
                        Fingerprint.of(answer.text(), span, references.getOrDefault(place, List.of())));
            });
        }

        /** A statement longer than a quote may be is quoted from its beginning. */
        private Evidence evidence(Passage passage) {
            String text = answer.text();
            int start = passage.start();
            int end = Math.min(passage.end(), start + LONGEST_QUOTE);
            return new Evidence(
                    version.id(),
                    version.title() + " " + version.number(),
                    clause(passage.clause()).label(),
                    start,
                    end,
                    text.substring(start, end),
                    text.substring(Math.max(0, start - CONTEXT), start),
                    text.substring(end, Math.min(text.length(), end + CONTEXT)));
        }
    }
}
