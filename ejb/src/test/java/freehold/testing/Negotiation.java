package freehold.testing;

import freehold.access.Caller;
import freehold.access.Proof;
import freehold.access.Role;
import freehold.allocation.AllocateArtefact;
import freehold.allocation.CellSheet;
import freehold.allocation.NegotiationStage;
import freehold.allocation.Position;
import freehold.allocation.Promise;
import freehold.allocation.RecordPromise;
import freehold.allocation.Restriction;
import freehold.allocation.RestrictionSheet;
import freehold.allocation.Right;
import freehold.briefing.BriefingSheet;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.SignOffBriefing;
import freehold.deal.Artefact;
import freehold.deal.Channel;
import freehold.deal.Edition;
import freehold.deal.Encoder;
import freehold.deal.OpenDeal;
import freehold.deal.OpenDeal.Commitment;
import freehold.deal.Place;
import freehold.deal.Scope;
import freehold.indemnity.Dimension;
import freehold.indemnity.RecordRung;
import freehold.shared.Money;
import freehold.terms.ClauseSpan;
import freehold.terms.FindingState;
import freehold.terms.Format;
import freehold.terms.ReaderAnswer;
import freehold.terms.RecordTrap;
import freehold.terms.SettleTrap;
import freehold.terms.Severity;
import freehold.terms.Trap;
import freehold.terms.Understanding;
import freehold.terms.UploadTerms;
import freehold.terms.VersionSheet;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A deal of a client of its own, worked through the services by the people it takes. */
public final class Negotiation {
    /** What the vendor's terms say, before anyone negotiates. */
    public static final String TERMS = """
            1. Content
            Customer keeps the Inputs it submits. Vendor may store Outputs for as long as it sees fit.

            2. Improvement
            Vendor may use Outputs to improve its services.

            3. Protection
            Vendor stands up for Outputs against claims of others, up to the fees of twelve months.
            """;

    /** When people of this deal last proved who they are. */
    public static final Instant LOGIN = Instant.parse("2026-11-24T09:00:00Z");

    public final House house;
    public final UUID client = UUID.randomUUID();
    public final Caller lead;
    public final Caller advisor;
    public final Caller stranger;
    public final Caller buyer;
    public final Caller legal;
    public final Caller ip;
    public final UUID deal;
    private @Nullable VersionSheet terms;

    public Negotiation(House house) {
        this.house = house;
        Cast cast = new Cast(LOGIN);
        lead = cast.practice("Jonas Okafor", Role.LEAD_ADVISOR, Role.ADVISOR);
        advisor = cast.practice("Maren Holt", Role.ADVISOR);
        stranger = cast.practice("Ines Marchetti", Role.ADVISOR);
        buyer = cast.client(client, "Northwind Logistics", "Rikke Lindqvist", Role.BUYER);
        legal = cast.client(client, "Northwind Logistics", "Anneke Senft", Role.LEGAL);
        ip = cast.client(client, "Northwind Logistics", "Thilo Brandt", Role.IP_COUNSEL);
        for (Caller someone : List.of(lead, advisor, stranger, buyer, legal, ip)) {
            house.does(someone, services -> services.people.arrive());
        }
        deal = open();
    }

    /** Opens another deal of the client, with the lead and the advisor on its team. */
    public UUID open() {
        return house.as(
                lead, services -> services.deals.open(new OpenDeal(client, commitment(36), Set.of(advisor.person()))));
    }

    /** What is to be bought, for so many months. */
    public static Commitment commitment(int months) {
        return new Commitment(
                "Cortexa",
                "dispatch assistant",
                Edition.ENTERPRISE,
                Channel.DIRECT,
                new Money(new BigDecimal("2400000"), "EUR"),
                months,
                LocalDate.of(2026, 12, 4));
    }

    /** Has the vendor's terms uploaded, and read. */
    public Negotiation withTerms() {
        terms = upload(TERMS);
        read(terms.id(), TERMS);
        return this;
    }

    /** Uploads a text as a new document. */
    public VersionSheet upload(String text) {
        return house.as(
                buyer,
                services -> services.documents.upload(
                        UploadTerms.of(deal, null, "Master terms", "terms.txt"),
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Keeps what a reader would say of that text: a clause a paragraph. */
    public void read(UUID version, String text) {
        read(version, text, Understanding.none());
    }

    /** Keeps what a reader would say of that text, and what it would make of it. */
    public void read(UUID version, String text, Understanding understanding) {
        house.does(
                buyer,
                services -> services.readingRoom.keep(
                        deal, version, ReaderAnswer.read(Format.TEXT, null, text, clauses(text), understanding)));
    }

    private static List<ClauseSpan> clauses(String text) {
        int second = text.indexOf("2. ");
        int third = text.indexOf("3. ");
        return List.of(
                new ClauseSpan("1", "Content", 0, 0, second),
                new ClauseSpan("2", "Improvement", 0, second, third),
                new ClauseSpan("3", "Protection", 0, third, text.length()));
    }

    /** Where the terms say these words. */
    public Place words(String quote) {
        if (terms == null) {
            throw new IllegalStateException("no terms yet");
        }
        int start = TERMS.indexOf(quote);
        return new Place(terms.id(), start, start + quote.length());
    }

    /** What was agreed, as an advisor puts it into a cell. */
    public AllocateArtefact agreed(Artefact artefact, Right right, Position position, int seen) {
        return AllocateArtefact.of(
                deal,
                artefact,
                right,
                NegotiationStage.AGREED,
                position,
                words("Customer keeps the Inputs it submits."),
                null,
                seen);
    }

    /** Puts it into the cell. */
    public void allocate(AllocateArtefact command) {
        house.does(advisor, services -> services.allocation.allocate(command));
    }

    /** Settles everything the first seven steps ask for, as the playbook prefers it. */
    public Negotiation settled() {
        withTerms();
        house.does(
                buyer,
                services -> services.deals.decideScope(
                        deal,
                        Arrays.stream(Artefact.values())
                                .collect(Collectors.toMap(Function.identity(), artefact -> Scope.YES))));
        house.does(buyer, services -> services.deals.recordEncoder(deal, Encoder.VENDOR_MODEL));
        List<CellSheet> cells =
                house.as(advisor, services -> services.allocation.sheet(deal).cells());
        house.does(
                advisor,
                services -> cells.forEach(cell -> services.allocation.allocate(
                        agreed(cell.artefact(), cell.right(), cell.playbook().preferred(), 0))));
        List<RestrictionSheet> restrictions = house.as(advisor, services -> services.restrictions.list(deal));
        house.does(advisor, services -> restrictions.forEach(one -> services.restrictions.record(promised(one))));
        house.does(advisor, services -> {
            for (Dimension dimension : Dimension.values()) {
                services.indemnities.record(RecordRung.of(
                        deal, dimension, Dimension.BEST, true, null, null, words("Vendor stands up for Outputs"), 0));
            }
            UUID finding = services.findings.record(improvement());
            services.findings.settle(SettleTrap.of(deal, finding, FindingState.STRUCK, "gone in the second round", 1));
        });
        return this;
    }

    private RecordPromise promised(RestrictionSheet one) {
        return RecordPromise.of(
                deal,
                one.restriction(),
                Set.of(one.artefact()),
                NegotiationStage.AGREED,
                Promise.PROMISED,
                one.restriction() == Restriction.DELETION ? 30 : null,
                null,
                words("Customer keeps the Inputs it submits."),
                Map.of(one.artefact(), one.revision()));
    }

    /** The trap the terms hold. */
    public RecordTrap improvement() {
        return RecordTrap.of(
                deal, Trap.IMPROVE_SERVICES, Severity.HIGH, words("to improve its services"), "trains on what we make");
    }

    /** Has the advisor draft a briefing. */
    public UUID drafted() {
        return house.as(advisor, services -> services.briefings.draft(deal, "All six artefacts are allocated."));
    }

    /** Has the advisor draft a briefing and the lead issue it. */
    public UUID issued() {
        UUID briefing = drafted();
        house.does(lead, services -> services.briefings.issue(deal, briefing, Locale.UK));
        return briefing;
    }

    /** The briefing as this person reads it. */
    public BriefingSheet sheet(Caller reader, UUID briefing) {
        return house.as(reader, services -> services.briefings.sheet(deal, briefing));
    }

    /** Counsel's signature under what is frozen. */
    public SignOffBriefing signature(UUID briefing, Capacity capacity) {
        return SignOffBriefing.of(
                deal,
                briefing,
                capacity,
                Decision.SIGNED,
                null,
                sheet(buyer, briefing).sha256().orElse("none"));
    }

    /** The same person, who proved at their login who they are, for a decision on that briefing. */
    public static Caller proved(Caller counsel, UUID briefing) {
        return counsel.with(new Proof(briefing, LOGIN));
    }

    /** Has them sign, having proved who they are. */
    public void sign(Caller counsel, UUID briefing, Capacity capacity) {
        SignOffBriefing command = signature(briefing, capacity);
        house.does(proved(counsel, briefing), services -> services.briefings.signOff(command));
    }
}
