package freehold.briefing;

import freehold.access.Caller;
import freehold.access.Gate;
import freehold.access.Gated;
import freehold.access.Proof;
import freehold.access.Role;
import freehold.access.Roles;
import freehold.briefing.model.Briefing;
import freehold.briefing.model.BriefingPaper;
import freehold.briefing.model.BriefingPdf;
import freehold.briefing.model.BriefingStore;
import freehold.briefing.model.SealedRecord;
import freehold.briefing.model.SignOff;
import freehold.briefing.model.SignOffRule;
import freehold.checklist.Checklist;
import freehold.checklist.ChecklistSheet;
import freehold.checklist.DealFacts;
import freehold.checklist.Step;
import freehold.checklist.StepSheet;
import freehold.checklist.StepState;
import freehold.deal.Chronicle;
import freehold.deal.Deals;
import freehold.journal.Act;
import freehold.shared.Check;
import freehold.shared.Hash;
import freehold.shared.Refused;
import freehold.shared.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Briefings: drafted, issued, read, signed off, and downloaded. */
@Gated
@Stateless
public class Briefings {
    private final Gate gate;
    private final Deals deals;
    private final Checklist checklist;
    private final BriefingStore briefings;
    private final Chronicle chronicle;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected Briefings() {
        this(null, null, null, null, null);
    }

    @Inject
    public Briefings(Gate gate, Deals deals, Checklist checklist, BriefingStore briefings, Chronicle chronicle) {
        this.gate = gate;
        this.deals = deals;
        this.checklist = checklist;
        this.briefings = briefings;
        this.chronicle = chronicle;
    }

    /** The deal's briefings, newest first. Drafts are the practice's own until they are issued. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public List<BriefingRow> list(UUID deal) {
        boolean practice = gate.enter(deal).practice();
        return briefings.briefings(deal).stream()
                .filter(briefing -> practice || briefing.state() != BriefingState.DRAFT)
                .map(briefing -> new BriefingRow(
                        briefing.id(),
                        briefing.number(),
                        briefing.state(),
                        briefing.authorNames(),
                        briefing.draftedAt(),
                        briefing.issuedAt()))
                .toList();
    }

    /** One briefing. Drafts are the practice's own until they are issued. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public BriefingSheet sheet(UUID deal, UUID id) {
        Caller caller = gate.enter(deal);
        Briefing briefing = find(deal, id);
        boolean draft = briefing.state() == BriefingState.DRAFT;
        if (draft && !caller.practice()) {
            throw Refused.because("briefing.refusal.unknown");
        }
        DealFacts now = checklist.facts(deal);
        boolean ended = now.deal().stage().ended();
        List<SignOff> words = briefings.signOffs(id);
        return new BriefingSheet(
                briefing.id(),
                deal,
                briefing.number(),
                briefing.state(),
                draft ? SealedRecord.title(now) : briefing.sealed().title(),
                briefing.summary(),
                briefing.authorNames(),
                briefing.writerName(),
                briefing.draftedAt(),
                briefing.revision(),
                briefing.issuerName(),
                briefing.issuedAt(),
                briefing.sha256(),
                briefing.pdfSha256(),
                briefing.outdatedAt(),
                draft ? SealedRecord.lines(now) : briefing.sealed().lines(),
                draft ? List.of() : briefing.sealed().changes(now),
                words.stream().map(Briefings::sheet).toList(),
                draft && !ended && caller.is(Role.LEAD_ADVISOR) && !briefing.wrote(caller.person()),
                ended ? Set.of() : maySign(caller, briefing, words));
    }

    private static Set<Capacity> maySign(Caller caller, Briefing briefing, List<SignOff> words) {
        Set<Capacity> open = EnumSet.noneOf(Capacity.class);
        if (briefing.state() == BriefingState.ISSUED
                && !caller.practice()
                && words.stream().noneMatch(word -> word.person().equals(caller.person()))) {
            Arrays.stream(Capacity.values())
                    .filter(capacity ->
                            caller.is(capacity.role()) && words.stream().noneMatch(word -> word.capacity() == capacity))
                    .forEach(open::add);
        }
        return open;
    }

    private static SignOffSheet sheet(SignOff word) {
        return new SignOffSheet(
                word.personName(),
                word.capacity(),
                word.decision(),
                word.reason(),
                word.sha256(),
                word.authenticatedAt(),
                word.at());
    }

    /** Begins a briefing with a summary in the caller's words. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public UUID draft(UUID deal, @Nullable String summary) {
        Caller caller = gate.enter(deal);
        UUID client = deals.clientOfOpen(deal);
        List<Briefing> earlier = briefings.briefings(deal);
        Check.that(
                earlier.stream().noneMatch(briefing -> briefing.state() == BriefingState.DRAFT),
                "briefing.refusal.draft-there");
        Briefing briefing = new Briefing(
                client,
                deal,
                earlier.isEmpty() ? 1 : earlier.get(0).number() + 1,
                Check.text(summary, Check.PROSE, "briefing.refusal.summary"),
                caller.person(),
                caller.name(),
                now());
        briefings.add(briefing);
        chronicle.minor(Act.BRIEFING_DRAFTED, client, deal, Integer.toString(briefing.number()));
        return briefing.id();
    }

    /**
     * Rewrites a draft; whoever does is one of its authors from then on, and cannot issue it. Refused when someone else
     * rewrote it since the person saw it. Saving the words that stand there changes nothing.
     *
     * @param seen the revision of the draft they had before them
     */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR})
    public void rewrite(UUID deal, UUID id, @Nullable String summary, int seen) {
        Caller caller = gate.enter(deal);
        deals.clientOfOpen(deal);
        Briefing briefing = held(deal, id);
        String words = Check.text(summary, Check.PROSE, "briefing.refusal.summary");
        if (briefing.rewrite(words, seen, caller.person(), caller.name(), now())) {
            chronicle.minor(Act.BRIEFING_DRAFTED, briefing.client(), deal, Integer.toString(briefing.number()));
        }
    }

    /**
     * Issues a briefing: freezes what the deal says now, and makes the PDF. Refused to its authors, and while one of
     * the seven steps before it is neither done nor waived. Earlier briefings are superseded.
     *
     * @param language of the PDF
     */
    @RolesAllowed(Roles.LEAD_ADVISOR)
    public void issue(UUID deal, UUID id, Locale language) {
        Caller caller = gate.enter(deal);
        deals.hold(deal);
        deals.clientOfOpen(deal);
        Briefing briefing = held(deal, id);
        ChecklistSheet sheet = checklist.sheet(deal);
        for (StepSheet step : sheet.steps()) {
            Check.that(
                    step.step() == Step.TEAMS_BRIEFED || step.state() != StepState.OPEN,
                    "briefing.refusal.step-open",
                    "{checklist.step." + step.step() + "}");
        }
        Instant issuedAt = now();
        SealedRecord record = SealedRecord.seal(
                sheet.facts(), briefing.number(), briefing.summary(), briefing.authorNames(), caller.name(), issuedAt);
        byte[] pdf = new BriefingPaper(Texts.of(language)).print(record);
        briefing.issue(record, Hash.of(pdf), caller.person(), caller.name(), issuedAt);
        briefings.add(new BriefingPdf(briefing, pdf));
        for (Briefing earlier : briefings.briefings(deal)) {
            if (earlier.number() < briefing.number() && earlier.state() != BriefingState.SUPERSEDED) {
                earlier.supersede();
                chronicle.minor(Act.BRIEFING_SUPERSEDED, earlier.client(), deal, Integer.toString(earlier.number()));
            }
        }
        chronicle.minor(
                Act.BRIEFING_ISSUED, briefing.client(), deal, briefing.number() + ", SHA-256 " + record.sha256());
    }

    /**
     * Takes counsel's word: a signature, a refusal, or a request for changes. Every {@link SignOffRule} must agree, and
     * the deal must not have ended.
     */
    @RolesAllowed({Roles.LEGAL, Roles.IP_COUNSEL})
    public void signOff(SignOffBriefing command) {
        Caller caller = gate.enter(command.deal());
        deals.hold(command.deal());
        deals.clientOfOpen(command.deal());
        Briefing briefing = held(command.deal(), command.briefing());
        List<SignOff> words = new ArrayList<>(briefings.signOffs(briefing.id()));
        SignOffRule.Case at = new SignOffRule.Case(
                briefing, command, caller, List.copyOf(words), checklist.facts(command.deal()), chronicle.now());
        for (SignOffRule rule : SignOffRule.inForce()) {
            rule.refusal(at).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
        SignOff word = new SignOff(briefing.client(), command, caller.person(), caller.name(), proof(caller), now());
        briefings.add(word);
        words.add(word);
        briefing.decided(command.decision(), words);
        chronicle.minor(
                switch (command.decision()) {
                    case SIGNED -> Act.BRIEFING_SIGNED;
                    case DECLINED -> Act.BRIEFING_DECLINED;
                    case CHANGES_REQUESTED -> Act.CHANGES_REQUESTED;
                },
                briefing.client(),
                command.deal(),
                briefing.number() + ", {briefing.capacity." + command.capacity() + "}, SHA-256 " + command.sha256()
                        + (command.reason().isEmpty() ? "" : ": " + command.reason()));
    }

    /** The PDF of an issued briefing, as it was made then; journalled. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public byte[] download(UUID deal, UUID id) {
        gate.enter(deal);
        Briefing briefing = find(deal, id);
        byte[] pdf = briefings.pdf(id).orElseThrow(() -> Refused.because("briefing.refusal.not-issued"));
        chronicle.minor(Act.BRIEFING_DOWNLOADED, briefing.client(), deal, Integer.toString(briefing.number()));
        return pdf;
    }

    /** The canonical JSON of an issued briefing: what its SHA-256 is of. */
    @RolesAllowed({Roles.ADVISOR, Roles.LEAD_ADVISOR, Roles.BUYER, Roles.LEGAL, Roles.IP_COUNSEL, Roles.AUDITOR})
    public String record(UUID deal, UUID id) {
        gate.enter(deal);
        Briefing briefing = find(deal, id);
        String json = briefing.sealed().json();
        chronicle.minor(Act.BRIEFING_DOWNLOADED, briefing.client(), deal, Integer.toString(briefing.number()));
        return json;
    }

    private static Instant proof(Caller caller) {
        return caller.proof().map(Proof::at).orElseThrow(() -> Refused.because("briefing.refusal.log-in-anew"));
    }

    private Briefing find(UUID deal, UUID id) {
        return briefings.find(deal, id).orElseThrow(() -> Refused.because("briefing.refusal.unknown"));
    }

    private Briefing held(UUID deal, UUID id) {
        return briefings.hold(deal, id).orElseThrow(() -> Refused.because("briefing.refusal.unknown"));
    }

    /** To the microsecond, as PostgreSQL keeps it: a frozen time must read back as it was frozen. */
    private Instant now() {
        return chronicle.now().truncatedTo(ChronoUnit.MICROS);
    }
}
