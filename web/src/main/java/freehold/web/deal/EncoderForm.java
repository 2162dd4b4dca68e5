package freehold.web.deal;

import freehold.deal.Artefact;
import freehold.deal.DealSheet;
import freehold.deal.Deals;
import freehold.deal.Encoder;
import freehold.deal.Scope;
import freehold.shared.Check;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose model makes the embeddings of the deal shown, and the form to record it. */
@Named("encoderForm")
@ViewScoped
public class EncoderForm implements Serializable {
    private final DealPage page;
    private final Deals deals;
    private final Notices notices;

    private @Nullable Encoder encoder;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected EncoderForm() {
        this(null, null, null);
    }

    @Inject
    public EncoderForm(DealPage page, Deals deals, Notices notices) {
        this.page = page;
        this.deals = deals;
        this.notices = notices;
    }

    /** Keeps what the reader chose, unless it is what they saw: what somebody else recorded meanwhile stays. */
    public String keep() {
        Encoder chosen = Check.chosen(encoder, "deal.refusal.encoder");
        if (chosen != deal().encoder()) {
            deals.recordEncoder(page.getDeal(), chosen);
            notices.done("deal.page.deal.encoder-done");
        }
        notices.keep();
        return "/deal.xhtml?faces-redirect=true&deal=" + page.getDeal();
    }

    /** Whether it matters: not where embeddings are ruled out. */
    public boolean isAsked() {
        return deal().scope().get(Artefact.EMBEDDINGS) != Scope.NO;
    }

    /** Whether the reader may record it here. */
    public boolean isOffered() {
        return isAsked() && page.isMayDecide();
    }

    private DealSheet deal() {
        return page.getFacts().deal();
    }

    public List<Encoder> getEncoders() {
        return List.of(Encoder.values());
    }

    /** What is chosen; at first what is recorded. */
    public @Nullable Encoder getEncoder() {
        return encoder == null ? deal().encoder() : encoder;
    }

    public void setEncoder(@Nullable Encoder encoder) {
        this.encoder = encoder;
    }
}
