package freehold.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page has to say about the last act as a whole; what concerns one input is said at that input. */
@Named("notices")
@RequestScoped
public class Notices {
    /** One sentence with the word and shape of its weight. */
    public static final class Notice {
        private final String shape;
        private final String word;
        private final String text;
        private final boolean taken;

        Notice(FacesMessage message, TextsBean texts) {
            boolean refused = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
            boolean done = message.getSeverity().equals(FacesMessage.SEVERITY_INFO);
            this.shape = refused ? "gap" : done ? "met" : "near";
            this.word = texts.get("faces.page.notice." + shape);
            this.text = message.getSummary();
            this.taken = !refused;
        }

        public String getShape() {
            return shape;
        }

        public String getWord() {
            return word;
        }

        public String getText() {
            return text;
        }

        /** Whether the server has what was sent, so that the browser need not keep what was typed. */
        public boolean isTaken() {
            return taken;
        }
    }

    private final TextsBean texts;

    /** For the container's proxy. */
    protected Notices() {
        this.texts = new TextsBean();
    }

    @Inject
    public Notices(TextsBean texts) {
        this.texts = texts;
    }

    /** Says that an act was done. */
    public void done(String key, @Nullable Object... args) {
        add(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** Says that something needs attention although the act was done. */
    public void warn(String key, @Nullable Object... args) {
        add(FacesMessage.SEVERITY_WARN, key, args);
    }

    /** Says that something was not done, and why. */
    public void refused(String key, @Nullable Object... args) {
        add(FacesMessage.SEVERITY_ERROR, key, args);
    }

    /** Keeps what was said for the page a redirect leads to. */
    public void keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** What is to be said, in the order it was said in. */
    public List<Notice> getAll() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(this::notice)
                .toList();
    }

    private void add(FacesMessage.Severity severity, String key, @Nullable Object... args) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, texts.of(key, args), null));
    }

    private Notice notice(FacesMessage message) {
        message.rendered();
        return new Notice(message, texts);
    }
}
