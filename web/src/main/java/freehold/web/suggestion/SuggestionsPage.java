package freehold.web.suggestion;

import freehold.allocation.NegotiationStage;
import freehold.suggestion.ConfirmSuggestions;
import freehold.suggestion.Picked;
import freehold.suggestion.QueueSheet;
import freehold.suggestion.RejectSuggestions;
import freehold.suggestion.SuggestionDecision;
import freehold.suggestion.SuggestionKind;
import freehold.suggestion.SuggestionSheet;
import freehold.suggestion.Suggestions;
import freehold.web.faces.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The queue of what the reader suggests, the worst first. An advisor says of each, or of many at once, what becomes of
 * it, and may take the last act back.
 */
@Named("suggestionsPage")
@ViewScoped
public class SuggestionsPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String TICKED = "picked";

    private final Suggestions suggestions;
    private final Notices notices;

    private final QueueAsked asked = new QueueAsked();
    private @Nullable NegotiationStage stage;
    private @Nullable String reason;
    private final CorrectionForm correction = new CorrectionForm();
    private List<Picked> last = List.of();
    private transient @Nullable QueueView view;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected SuggestionsPage() {
        this(null, null);
    }

    @Inject
    public SuggestionsPage(Suggestions suggestions, Notices notices) {
        this.suggestions = suggestions;
        this.notices = notices;
    }

    /** Loads the page of the queue the address asks for. */
    public void load() {
        QueueSheet found = suggestions.queue(asked.address().filter(asked.getCursor()));
        view = new QueueView(found, asked.address());
        correction.show(found.page().rows());
    }

    /** Finds one right. */
    public void confirm(Picked one) {
        confirm(List.of(one));
    }

    /** Finds all right that are ticked. */
    public void confirmTicked() {
        confirm(ticked());
    }

    private void confirm(List<Picked> picked) {
        done(
                suggestions.confirm(new ConfirmSuggestions(asked.getDeal(), picked, Optional.ofNullable(stage))),
                "suggestion.page.queue.confirmed");
    }

    /** Finds one wrong. */
    public void reject(Picked one) {
        done(
                suggestions.reject(RejectSuggestions.of(asked.getDeal(), List.of(one), reason)),
                "suggestion.page.queue.rejected");
    }

    /** Finds all wrong that are ticked. */
    public void rejectTicked() {
        done(
                suggestions.reject(RejectSuggestions.of(asked.getDeal(), ticked(), reason)),
                "suggestion.page.queue.rejected");
    }

    /** Finds everything wrong that the rule suggests in the version of this one and nobody has decided on. */
    public void rejectRule(SuggestionSheet one) {
        done(
                suggestions.rejectRule(
                        asked.getDeal(), one.version(), one.grounds().rule(), reason == null ? "" : reason),
                "suggestion.page.queue.rejected");
    }

    /** Opens the form in which one is corrected; closes it for null. */
    public void choose(@Nullable SuggestionSheet one) {
        if (one == null) {
            correction.close();
        } else {
            correction.open(one);
        }
    }

    /** Says what the one whose form is open should have said. */
    public void correct() {
        List<Picked> corrected = suggestions.correct(correction.command(asked.getDeal(), stage));
        correction.close();
        done(corrected, "suggestion.page.queue.corrected");
    }

    /** Takes a decision back. */
    public void undo(Picked one) {
        done(suggestions.undo(asked.getDeal(), List.of(one)), "suggestion.page.queue.undone");
        last = List.of();
    }

    /** Takes the last act back. */
    public void undoLast() {
        done(suggestions.undo(asked.getDeal(), last), "suggestion.page.queue.undone");
        last = List.of();
    }

    private void done(List<Picked> decided, String key) {
        last = decided;
        reason = null;
        notices.done(key, decided.size());
        load();
    }

    private List<Picked> ticked() {
        return Arrays.stream(values(TICKED))
                .flatMap(value -> Picked.read(value).stream())
                .toList();
    }

    /** What a form sent under a name. */
    String[] values(String name) {
        String[] sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return sent == null ? new String[0] : sent;
    }

    /** The page of the queue; null before it was loaded. */
    public @Nullable QueueView getView() {
        return view;
    }

    /** What the address asks for. */
    public QueueAsked getAsked() {
        return asked;
    }

    /** How many the last act decided on; 0 when there is nothing to take back. */
    public int getLast() {
        return last.size();
    }

    public List<SuggestionKind> getKinds() {
        return List.of(SuggestionKind.values());
    }

    public List<SuggestionDecision> getDecisions() {
        return List.of(SuggestionDecision.values());
    }

    /** The stages at which the vendor stands behind what a document says. */
    public List<NegotiationStage> getStages() {
        return Arrays.stream(NegotiationStage.values())
                .filter(NegotiationStage::binds)
                .toList();
    }

    public CorrectionForm getCorrection() {
        return correction;
    }

    /** Where positions and promises are put; null for where the document's version says. */
    public @Nullable NegotiationStage getStage() {
        return stage;
    }

    public void setStage(@Nullable NegotiationStage stage) {
        this.stage = stage;
    }

    /** Why what is rejected is wrong. */
    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
