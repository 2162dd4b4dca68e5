package freehold.web.terms;

import freehold.suggestion.ConfirmSuggestions;
import freehold.suggestion.Picked;
import freehold.suggestion.RejectSuggestions;
import freehold.suggestion.Suggestions;
import freehold.web.faces.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.primefaces.PrimeFaces;

/** Decides on a suggestion where it stands in the margin; the text need not be sent anew for that. */
@Named("marginActs")
@ViewScoped
public class MarginActs implements Serializable {
    private static final long serialVersionUID = 1;

    private final ReadingPage page;
    private final Suggestions suggestions;
    private final Notices notices;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected MarginActs() {
        this(null, null, null);
    }

    @Inject
    public MarginActs(ReadingPage page, Suggestions suggestions, Notices notices) {
        this.page = page;
        this.suggestions = suggestions;
        this.notices = notices;
    }

    /** Does what the button pressed says to the suggestion it stands at, and tells the browser that it was done. */
    public void decide() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        List<Picked> picked = Picked.read(sent.get("picked")).stream().toList();
        boolean confirmed = "confirm".equals(sent.get("act"));
        if (confirmed) {
            suggestions.confirm(new ConfirmSuggestions(page.getDeal(), picked, Optional.empty()));
        } else {
            suggestions.reject(RejectSuggestions.of(page.getDeal(), picked, null));
        }
        notices.done(confirmed ? "suggestion.page.queue.confirmed" : "suggestion.page.queue.rejected", 1);
        page.look();
        PrimeFaces.current().ajax().addCallbackParam("decided", confirmed ? "confirm" : "reject");
    }
}
