package freehold.testing;

import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.People;
import freehold.access.Walls;
import freehold.access.persistence.JpaPeopleStore;
import freehold.access.persistence.JpaSeatRegister;
import freehold.allocation.Allocation;
import freehold.allocation.Playbooks;
import freehold.allocation.Restrictions;
import freehold.allocation.model.AllocationStore;
import freehold.allocation.persistence.JpaAllocationStore;
import freehold.briefing.BriefingWatch;
import freehold.briefing.Briefings;
import freehold.briefing.model.BriefingStore;
import freehold.briefing.persistence.JpaBriefingStore;
import freehold.checklist.Briefed;
import freehold.checklist.BriefingStanding;
import freehold.checklist.Checklist;
import freehold.checklist.Dossier;
import freehold.checklist.persistence.JpaWaiverStore;
import freehold.deal.Chronicle;
import freehold.deal.Clearance;
import freehold.deal.Deals;
import freehold.deal.MaterialChanges;
import freehold.deal.persistence.JpaDealStore;
import freehold.indemnity.Indemnities;
import freehold.indemnity.persistence.JpaIndemnityStore;
import freehold.journal.Journal;
import freehold.journal.JournalOfArrivals;
import freehold.journal.JournalOfRefusals;
import freehold.journal.persistence.JpaJournalStore;
import freehold.suggestion.Comparing;
import freehold.suggestion.Outcomes;
import freehold.suggestion.Suggesting;
import freehold.suggestion.Suggestions;
import freehold.suggestion.model.SuggestionStore;
import freehold.suggestion.persistence.JpaSuggestionStore;
import freehold.terms.Documents;
import freehold.terms.Findings;
import freehold.terms.ReaderJar;
import freehold.terms.ReaderProcess;
import freehold.terms.ReadingRoom;
import freehold.terms.RuleBooks;
import freehold.terms.ShippedRules;
import freehold.terms.TermsLibrary;
import freehold.terms.model.RuleBookStore;
import freehold.terms.model.TermsStore;
import freehold.terms.persistence.JpaRuleBookStore;
import freehold.terms.persistence.JpaTermsStore;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The services as the container would wire them, for one caller and one transaction. */
public final class Services {
    public final EntityManager entityManager;
    public final Gate gate;
    public final People people;
    public final Journal journal;
    public final JournalOfRefusals refusals;
    public final Deals deals;
    public final Documents documents;
    public final ReadingRoom readingRoom;
    public final TermsLibrary library;
    public final Findings findings;
    public final RuleBooks ruleBooks;
    public final Suggestions suggestions;
    public final Comparing comparing;

    /** Where the reader lies; a test that needs one says so. */
    public final ReaderJar reader = new ReaderJar();

    public final Allocation allocation;
    public final Playbooks playbooks;
    public final Restrictions restrictions;
    public final Indemnities indemnities;
    public final Checklist checklist;
    public final Briefings briefings;

    Services(EntityManager entityManager, CurrentCaller caller, Walls walls, Clock clock) {
        this.entityManager = entityManager;
        gate = new Gate(caller, walls, new JpaSeatRegister(entityManager));
        JpaJournalStore journalStore = new JpaJournalStore(entityManager);
        people = new People(gate, new JpaPeopleStore(entityManager), new JournalOfArrivals(gate, journalStore, clock));
        journal = new Journal(gate, caller, journalStore, clock);
        refusals = new JournalOfRefusals(gate, caller, journalStore, clock);
        Watch watch = new Watch();
        Chronicle chronicle = new Chronicle(journal, watch, clock);
        deals = new Deals(gate, people, new JpaDealStore(entityManager), chronicle, watch);
        TermsStore terms = new JpaTermsStore(entityManager);
        documents = new Documents(gate, deals, terms, chronicle);
        RuleBookStore rules = new JpaRuleBookStore(entityManager);
        ruleBooks = new RuleBooks(gate, rules, new ReaderProcess(reader), new ShippedRules(), journal, clock);
        SuggestionStore suggestionStore = new JpaSuggestionStore(entityManager);
        library = new TermsLibrary(gate, terms);
        AllocationStore allocations = new JpaAllocationStore(entityManager);
        allocation = new Allocation(gate, deals, allocations, library, chronicle);
        Suggesting suggesting = new Suggesting(gate, suggestionStore, allocation, chronicle);
        readingRoom = new ReadingRoom(gate, terms, suggesting, rules, chronicle);
        findings = new Findings(gate, deals, terms, library, chronicle);
        playbooks = new Playbooks(gate, allocations, journal, clock);
        restrictions = new Restrictions(gate, deals, allocations, library, chronicle);
        suggestions = new Suggestions(
                gate, deals, suggestionStore, new Outcomes(findings, allocation, restrictions), documents, chronicle);
        comparing = new Comparing(gate, documents, suggestionStore);
        indemnities = new Indemnities(gate, deals, new JpaIndemnityStore(entityManager), library, chronicle);
        Dossier dossier = new Dossier(deals, documents, allocation, restrictions, findings, indemnities);
        checklist = new Checklist(gate, dossier, deals, new JpaWaiverStore(entityManager), watch, chronicle);
        BriefingStore briefingStore = new JpaBriefingStore(entityManager);
        briefings = new Briefings(gate, deals, checklist, briefingStore, chronicle);
        watch.watch = new BriefingWatch(gate, deals, briefingStore, checklist, journal, clock);
    }

    /** Closes the circle that the container closes with its proxies. */
    private static final class Watch implements MaterialChanges, Briefed, Clearance {
        private @Nullable BriefingWatch watch;

        @Override
        public void changed(UUID deal) {
            Objects.requireNonNull(watch).changed(deal);
        }

        @Override
        public boolean cleared(UUID deal) {
            return Objects.requireNonNull(watch).cleared(deal);
        }

        @Override
        public List<BriefingStanding> standings(UUID deal) {
            return Objects.requireNonNull(watch).standings(deal);
        }
    }
}
