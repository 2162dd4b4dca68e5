package freehold.web.briefing;

import freehold.access.Caller;
import freehold.access.CurrentCaller;
import freehold.access.Gate;
import freehold.access.Role;
import freehold.briefing.BriefingSheet;
import freehold.briefing.BriefingState;
import freehold.briefing.Briefings;
import freehold.briefing.Capacity;
import freehold.briefing.Decision;
import freehold.briefing.Phrase;
import freehold.briefing.SignOffBriefing;
import freehold.shared.Refused;
import freehold.web.faces.LocaleBean;
import freehold.web.faces.Notices;
import freehold.web.faces.TextsBean;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /briefing?deal=&briefing=}: one briefing, to be written, issued, read and decided on. */
@Named
@ViewScoped
public class BriefingPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final Briefings briefings;
    private final CurrentCaller callers;
    private final SigningProof proof;
    private final LocaleBean language;
    private final Notices notices;
    private final TextsBean texts;

    private @Nullable UUID deal;
    private @Nullable UUID briefing;
    private @Nullable String summary;
    private int seen;
    private @Nullable String reason;
    private @Nullable String sha256;
    private boolean author;
    private boolean lead;
    private @Nullable Instant proofUntil;
    private boolean overtaken;
    private transient @Nullable BriefingSheet sheet;
    private transient List<SignerView> signers = List.of();

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected BriefingPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BriefingPage(
            Briefings briefings,
            CurrentCaller callers,
            SigningProof proof,
            LocaleBean language,
            Notices notices,
            TextsBean texts) {
        this.briefings = briefings;
        this.callers = callers;
        this.proof = proof;
        this.language = language;
        this.notices = notices;
        this.texts = texts;
    }

    /** Reads the briefing, and finds out what the reader can do with it. */
    public void load() {
        BriefingSheet read = briefings.sheet(deal(), briefing());
        sheet = read;
        signers = SignerView.of(read);
        summary = read.summary();
        seen = read.revision();
        sha256 = read.sha256().orElse(null);
        Caller caller = callers.get();
        lead = caller.practice() && caller.is(Role.LEAD_ADVISOR);
        author = lead || (caller.practice() && caller.is(Role.ADVISOR));
        proofUntil = proof.goodUntil(read.id()).orElse(null);
    }

    /**
     * Takes the new summary over. When someone else came first, the page shows what they wrote, keeps what was typed,
     * and takes theirs as seen from there on.
     */
    public @Nullable String rewrite() {
        try {
            briefings.rewrite(deal(), briefing(), summary, seen);
        } catch (RuntimeException notDone) {
            BriefingSheet now = briefings.sheet(deal(), briefing());
            if (now.state() != BriefingState.DRAFT || now.revision() == seen) {
                throw notDone;
            }
            sheet = now;
            seen = now.revision();
            overtaken = true;
            notices.refused("briefing.page.rewrite.overtaken");
            return null;
        }
        return again("briefing.page.briefing.rewritten");
    }

    /** Freezes the briefing and lays it before counsel; the PDF speaks the issuer's language. */
    public String issue() {
        briefings.issue(deal(), briefing(), language.getLocale());
        return again("briefing.page.briefing.issued");
    }

    /**
     * Gives the reader's word in a capacity. It binds to what the page showed, not to what may stand there by now.
     * Where the proof of who they are has grown old meanwhile, they are led through a new one.
     */
    public @Nullable String decide(Capacity capacity, Decision decision) {
        try {
            briefings.signOff(SignOffBriefing.of(deal(), briefing(), capacity, decision, reason, sha256));
        } catch (Refused refused) {
            if (!SigningProof.asksFor(refused)) {
                throw refused;
            }
            leadToProof();
            return null;
        }
        return again("briefing.page.briefing.said." + decision);
    }

    private void leadToProof() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + getProofLink());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String again(String done) {
        notices.done(done);
        notices.keep();
        return "/briefing?faces-redirect=true&deal=" + deal + "&briefing=" + briefing;
    }

    private UUID deal() {
        return Optional.ofNullable(deal).orElseThrow(Gate::unknownDeal);
    }

    private UUID briefing() {
        return Optional.ofNullable(briefing).orElseThrow(() -> Refused.because("briefing.refusal.unknown"));
    }

    public @Nullable BriefingSheet getSheet() {
        return sheet;
    }

    /** A phrase in the reader's language. */
    public String read(Phrase phrase) {
        return phrase.in(texts.texts());
    }

    public List<SignerView> getSigners() {
        return signers;
    }

    /** In which capacities the reader can decide now, in their order. */
    public List<Capacity> getCapacities() {
        BriefingSheet read = sheet;
        return read == null
                ? List.of()
                : Arrays.stream(Capacity.values())
                        .filter(read.maySign()::contains)
                        .toList();
    }

    public boolean isDraft() {
        return sheet != null && sheet.state() == BriefingState.DRAFT;
    }

    /** The shape of its state. */
    public String getShape() {
        return sheet == null ? "off" : Shapes.of(sheet.state());
    }

    /** Whether the reader may rewrite the draft. */
    public boolean isAuthor() {
        return author;
    }

    /** Whether someone else rewrote the draft before the reader did. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether the reader is a lead advisor. */
    public boolean isLead() {
        return lead;
    }

    /** Whether the reader has to prove who they are before deciding. */
    public boolean isProofNeeded() {
        return proofUntil == null;
    }

    /** Until when they can decide, having proved it. */
    public @Nullable Instant getProofUntil() {
        return proofUntil;
    }

    /** The way to a new proof and back. */
    public String getProofLink() {
        return SigningProof.way(deal(), briefing());
    }

    public @Nullable UUID getDeal() {
        return deal;
    }

    public void setDeal(@Nullable UUID deal) {
        this.deal = deal;
    }

    public @Nullable UUID getBriefing() {
        return briefing;
    }

    public void setBriefing(@Nullable UUID briefing) {
        this.briefing = briefing;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Hash of what the page shows; comes back with the reader's word. */
    public @Nullable String getSha256() {
        return sha256;
    }

    public void setSha256(@Nullable String sha256) {
        this.sha256 = sha256;
    }
}
