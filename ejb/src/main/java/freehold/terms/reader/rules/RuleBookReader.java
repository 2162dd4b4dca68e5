package freehold.terms.reader.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a rule book from its text, and tells every line it does not understand. */
public final class RuleBookReader {
    private static final Pattern LIST =
            Pattern.compile("list ([A-Z][A-Z0-9_]*)(?: is ([a-z]+)(?: ([A-Z0-9_]+))?(?: of ([A-Z0-9_]+))?)?");
    private static final Pattern RULE = Pattern.compile("rule ([a-z][a-z0-9-]*)");
    private static final Pattern FINDS = Pattern.compile("finds (TRAP|RESTRICTION|INDEMNITY) ([A-Z][A-Z0-9_]*)");
    private static final Pattern POSITION = Pattern.compile("finds POSITION ([A-Z][A-Z_]*) ([A-Z][A-Z_]*)");
    private static final Pattern LADDER = Pattern.compile("ladder ([A-Z][A-Z_]*)");
    private static final Pattern SEVERITY = Pattern.compile("severity (HIGH|MEDIUM|LOW)(?: if (.+))?");

    private final Map<String, WordList> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> ladders = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private @Nullable WordList list;
    private @Nullable Draft rule;
    private @Nullable List<String> ladder;

    private RuleBookReader() {}

    /**
     * Something in a book that cannot stay so.
     *
     * @param line counted from 1
     * @param code what is wrong
     * @param detail the words it is about
     */
    public record Problem(int line, Code code, String detail) {}

    /** What can be wrong with a book. */
    public enum Code {
        /** The line is no list, rule, phrase or example. */
        NOT_UNDERSTOOD,
        /** A rule without what it finds, or without a condition. */
        RULE_INCOMPLETE,
        /** Another rule has that name. */
        RULE_TWICE,
        /** A rule without an example that must match and one that must not. */
        EXAMPLES_MISSING,
        /** A phrase or condition names a list or code that is not there. */
        UNKNOWN_LIST,
        /** A phrase is written wrong. */
        PHRASE,
        /** A list stands for too many phrases. */
        TOO_MANY,
        /** An example that must be found is not. */
        MUST_FAILED,
        /** An example that must not be found is. */
        MUST_NOT_FAILED
    }

    /**
     * What was read.
     *
     * @param book as far as it was understood
     * @param problems empty when all was
     */
    public record Outcome(RuleBook book, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a book. */
    public static Outcome read(String text) {
        RuleBookReader reader = new RuleBookReader();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            reader.line(++number, line);
        }
        reader.close();
        return new Outcome(new RuleBook(reader.lists, reader.ladders, reader.rules), reader.problems);
    }

    private void line(int number, String written) {
        String line = written.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        Matcher asList = LIST.matcher(line);
        Matcher asRule = RULE.matcher(line);
        Matcher asLadder = LADDER.matcher(line);
        if (written.charAt(0) != ' ' && written.charAt(0) != '\t') {
            close();
            if (asList.matches()) {
                begin(number, asList);
            } else if (asLadder.matches()) {
                ladder = new ArrayList<>();
                ladders.put(asLadder.group(1), ladder);
            } else if (asRule.matches()) {
                rule = new Draft(asRule.group(1), number);
            } else {
                problem(number, Code.NOT_UNDERSTOOD, line);
            }
        } else if (list != null) {
            list = more(list, line);
        } else if (ladder != null) {
            for (String rung : line.split(";", -1)) {
                ladder.add(rung.strip());
            }
        } else if (rule != null) {
            tell(rule, number, line);
        } else {
            problem(number, Code.NOT_UNDERSTOOD, line);
        }
    }

    private void begin(int number, Matcher as) {
        String name = as.group(1);
        WordList known = lists.get(name);
        WordList.Role role = known == null ? WordList.Role.SIGN : known.role();
        if (as.group(2) != null) {
            try {
                role = WordList.Role.valueOf(as.group(2).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                problem(number, Code.NOT_UNDERSTOOD, as.group(2));
            }
        }
        String code = as.group(3) != null ? as.group(3) : name;
        list = known == null ? new WordList(name, number, role, code, as.group(4), List.of()) : known;
    }

    private static WordList more(WordList list, String line) {
        List<String> phrases = new ArrayList<>(list.phrases());
        for (String phrase : line.split(";", -1)) {
            if (!phrase.isBlank()) {
                phrases.add(phrase.strip());
            }
        }
        return new WordList(list.name(), list.line(), list.role(), list.code(), list.of(), phrases);
    }

    private void tell(Draft draft, int number, String line) {
        Matcher finds = FINDS.matcher(line);
        Matcher position = POSITION.matcher(line);
        Matcher severity = SEVERITY.matcher(line);
        try {
            if (finds.matches()) {
                draft.kind = Rule.Kind.valueOf(finds.group(1));
                draft.label = finds.group(2);
            } else if (position.matches()) {
                draft.kind = Rule.Kind.POSITION;
                draft.right = position.group(1);
                draft.label = position.group(2);
            } else if (severity.matches()) {
                draft.severities.add(new Rule.Grade(
                        severity.group(1), severity.group(2) == null ? null : Condition.read(severity.group(2))));
            } else if (line.startsWith("when ")) {
                draft.when.add(Condition.read(line.substring(5)));
            } else if (line.startsWith("unless ")) {
                draft.unless.add(Condition.read(line.substring(7)));
            } else if (line.startsWith("besides ")) {
                draft.besides.add(Condition.read(line.substring(8)));
            } else if (line.startsWith("shows ")) {
                draft.shows.addAll(List.of(line.substring(6).strip().split("\\s+", -1)));
            } else if (line.startsWith("must not: ")) {
                draft.examples.add(
                        new Rule.Example(number, false, line.substring(10).strip()));
            } else if (line.startsWith("must: ")) {
                draft.examples.add(
                        new Rule.Example(number, true, line.substring(6).strip()));
            } else {
                problem(number, Code.NOT_UNDERSTOOD, line);
            }
        } catch (IllegalArgumentException e) {
            problem(number, Code.NOT_UNDERSTOOD, line);
        }
    }

    private void close() {
        WordList open = list;
        if (open != null) {
            lists.put(open.name(), open);
        }
        Draft draft = rule;
        if (draft != null) {
            if (draft.kind == null || draft.when.isEmpty()) {
                problem(draft.line, Code.RULE_INCOMPLETE, draft.id);
            } else if (rules.stream().anyMatch(each -> each.id().equals(draft.id))) {
                problem(draft.line, Code.RULE_TWICE, draft.id);
            } else {
                rules.add(draft.rule(draft.kind));
            }
            boolean proved = draft.examples.stream().anyMatch(Rule.Example::must)
                    && !draft.examples.stream().allMatch(Rule.Example::must);
            if (!proved) {
                problem(draft.line, Code.EXAMPLES_MISSING, draft.id);
            }
        }
        list = null;
        rule = null;
        ladder = null;
    }

    private void problem(int line, Code code, String detail) {
        problems.add(new Problem(line, code, detail));
    }

    private static final class Draft {
        private final String id;
        private final int line;
        private Rule.@Nullable Kind kind;
        private String right = "";
        private String label = "";
        private final List<Rule.Grade> severities = new ArrayList<>();
        private final List<Condition> when = new ArrayList<>();
        private final List<Condition> unless = new ArrayList<>();
        private final List<Condition> besides = new ArrayList<>();
        private final List<String> shows = new ArrayList<>();
        private final List<Rule.Example> examples = new ArrayList<>();

        private Draft(String id, int line) {
            this.id = id;
            this.line = line;
        }

        private Rule rule(Rule.Kind of) {
            return new Rule(id, line, of, right, label, severities, when, unless, besides, shows, examples);
        }
    }
}
