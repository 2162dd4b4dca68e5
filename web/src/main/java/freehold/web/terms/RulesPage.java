package freehold.web.terms;

import freehold.access.CurrentCaller;
import freehold.access.Role;
import freehold.terms.RuleBookSheet;
import freehold.terms.RuleBooks;
import freehold.terms.RuleCheck;
import freehold.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the reader goes by: the book it ships with, and what the practice adds to it. Leads write the additions; they
 * are tested before they are kept, and what was typed stays whatever comes of it.
 */
@Named("rulesPage")
@ViewScoped
public class RulesPage implements Serializable {
    private static final long serialVersionUID = 1;

    private final RuleBooks rules;
    private final CurrentCaller callers;
    private final Notices notices;

    private String shipped = "";
    private @Nullable String text;
    private int seen;
    private boolean keeper;
    private transient @Nullable RuleBookSheet sheet;
    private transient @Nullable RuleCheck outcome;

    /** For the container's proxy, on which no method runs. */
    @SuppressWarnings("NullAway")
    protected RulesPage() {
        this(null, null, null);
    }

    @Inject
    public RulesPage(RuleBooks rules, CurrentCaller callers, Notices notices) {
        this.rules = rules;
        this.callers = callers;
        this.notices = notices;
    }

    /** Opens the books. */
    public void load() {
        RuleBookSheet found = rules.sheet();
        sheet = found;
        text = found.text();
        seen = found.number();
        keeper = callers.get().is(Role.LEAD_ADVISOR);
        shipped = rules.shipped().orElse("");
    }

    /** Tests what was typed, and keeps nothing. */
    public void check() {
        RuleCheck tested = rules.check(typed());
        outcome = tested;
        if (tested.sound()) {
            notices.done("terms.page.rules.sound", tested.rules(), tested.examples());
        } else {
            notices.refused("terms.page.rules.unsound", tested.problems().size());
        }
    }

    /** Keeps what was typed, if the reader finds no problem in it. */
    public void save() {
        RuleCheck tested = rules.save(typed(), seen);
        outcome = tested;
        if (tested.sound()) {
            RuleBookSheet found = rules.sheet();
            sheet = found;
            seen = found.number();
            notices.done("terms.page.rules.saved", seen);
        } else {
            notices.refused("terms.page.rules.unsound", tested.problems().size());
        }
    }

    /** Browsers send lines of their own kind. */
    private String typed() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }

    /** What is wrong, line by line; nothing before a test. */
    public List<RuleCheck.Problem> getProblems() {
        RuleCheck tested = outcome;
        return tested == null ? List.of() : tested.problems();
    }

    /** Who saved when, newest first. */
    public List<RuleBookSheet.Saved> getHistory() {
        RuleBookSheet found = sheet;
        return found == null ? List.of() : found.history();
    }

    /** Whether the reader of the page may write. */
    public boolean isKeeper() {
        return keeper;
    }

    /** The shipped book; empty when the reader cannot say it now. */
    public String getShipped() {
        return shipped;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
