package freehold.terms.reader.findings;

import freehold.terms.reader.findings.Tags.DefinedUse;
import freehold.terms.reader.findings.Tags.Tag;
import freehold.terms.reader.language.Sentences;
import freehold.terms.reader.language.Sentences.Sentence;
import freehold.terms.reader.language.Words;
import freehold.terms.reader.rules.Condition;
import freehold.terms.reader.rules.Condition.Slot;
import freehold.terms.reader.rules.Rule;
import freehold.terms.reader.rules.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One clause, read: its words, its statements and what they rest on. */
final class ClauseReading {
    private static final int SHOWN = 14;
    private static final int DEFINING = 20;

    private final Words words;
    private final Tags tags;
    private final Vocabulary vocabulary;
    private final Map<Statement, Sentence> statements = new LinkedHashMap<>();

    private ClauseReading(Words words, Tags tags, Vocabulary vocabulary) {
        this.words = words;
        this.tags = tags;
        this.vocabulary = vocabulary;
    }

    /** The statements, each with its sentence; found when they are first asked for, for many a clause never is. */
    private Map<Statement, Sentence> said() {
        if (statements.isEmpty()) {
            find();
        }
        return statements;
    }

    /**
     * A clause whose words were looked at, but not yet what they say: the rest of the document may yet tell who is
     * meant by a name and what by a term.
     *
     * @param words its words
     * @param tags the phrases in them
     * @param names names of the vendor used here
     * @param coined terms this clause coins, and what they stand for
     */
    record Looked(Words words, Tags tags, Set<String> names, Map<List<String>, List<WordList>> coined) {
        static Looked at(String text, Vocabulary vocabulary) {
            Words words = Words.of(text, vocabulary.lexicon()::knows);
            Tags tags = Tags.of(words, vocabulary);
            return new Looked(words, tags, Names.in(words, tags, vocabulary), Coined.in(words, tags, vocabulary));
        }
    }

    /**
     * Reads a clause.
     *
     * @param looked its words
     * @param names what the vendor is called in the document
     * @param coined terms of the document
     * @param content terms of the clause that a definition elsewhere makes artefacts of the customer
     */
    static ClauseReading of(
            Looked looked, Vocabulary vocabulary, Set<String> names, Coined coined, List<DefinedUse> content) {
        List<Tag> besides = new ArrayList<>();
        besides.addAll(Names.places(looked.words(), names, vocabulary));
        besides.addAll(coined.places(looked.words()));
        return new ClauseReading(
                looked.words(),
                looked.tags().defined(content, vocabulary.list("CONTENT")).with(besides),
                vocabulary);
    }

    private void find() {
        Set<String> clause = new HashSet<>();
        for (Tag tag : tags.all()) {
            clause.add(tag.list().name());
        }
        Set<String> before = Set.of();
        for (Sentence sentence : Sentences.of(words, vocabulary.words(WordClass.ABBREVIATION))) {
            Set<String> inSentence = things(sentence.from(), sentence.to());
            boolean first = true;
            boolean defines = defines(sentence);
            for (Statement statement : new Statements(words, tags, sentence, vocabulary).find()) {
                boolean refers = statement.has(Slot.HAS, "ANAPHOR") || statement.has(Slot.HAS, "LICENCE");
                if (statement.of(Slot.WHAT).isEmpty()
                        && !statement.has(Slot.FORCE, "SAID")
                        && (first || refers || !statement.explicit())) {
                    statement.addAll(Slot.WHAT, inSentence.isEmpty() && refers ? referred(before) : inSentence);
                }
                first = false;
                if (defines && (statement.has(Slot.WHO, "UNSAID") || statement.has(Slot.FORCE, "DOES"))) {
                    statement.clear(Slot.WHO);
                }
                if (statement.has(Slot.HAS, "DATA_ANAPHOR") && !named(statement)) {
                    statement.addAll(Slot.WHAT, meant(statement, sentence, before));
                }
                statement.share(Slot.CLAUSE, clause);
                derive(statement);
                statements.put(statement, sentence);
            }
            if (!inSentence.isEmpty()) {
                before = inSentence;
            }
        }
    }

    /** Whether a sentence says what a term means; what it says of the term then lets nobody do anything. */
    private boolean defines(Sentence sentence) {
        for (int i = sentence.from(); i < Math.min(sentence.from() + DEFINING, sentence.to()); i++) {
            if (words.is(i, "means", "mean") || (words.is(i, "has", "have") && words.is(i + 2, "meaning"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the statement itself has named, before "use them", what they are. */
    private boolean named(Statement statement) {
        for (Tag tag : tags.within(statement.from(), statement.to())) {
            if (tag.isOf("DATA_ANAPHOR")) {
                return !things(statement.from(), tag.from()).isEmpty();
            }
        }
        return false;
    }

    /** What "such data" means: what the sentence spoke of before, else what the last one spoke of. */
    private Set<String> meant(Statement statement, Sentence sentence, Set<String> before) {
        Set<String> earlier = things(sentence.from(), statement.from());
        if (earlier.contains("DEIDENTIFIED")) {
            statement.clear(Slot.WHAT);
            earlier.remove("CONTENT");
        }
        return earlier.isEmpty() ? referred(before) : earlier;
    }

    /** What a sentence spoke of, for the next: content that was made nameless is no longer the content itself. */
    private static Set<String> referred(Set<String> things) {
        if (!things.contains("DEIDENTIFIED")) {
            return things;
        }
        Set<String> left = new TreeSet<>(things);
        left.remove("CONTENT");
        return left;
    }

    private boolean denied(int word) {
        return words.is(word - 1, "not", "excluding", "except", "than")
                || words.is(word - 2, "not", "excluding", "except", "than");
    }

    private Set<String> things(int from, int to) {
        Set<String> things = new TreeSet<>();
        for (Tag tag : tags.within(from, to)) {
            if (tag.is(WordList.Role.THING) && !denied(tag.from()) && !tags.measured(tag.from())) {
                things.add(tag.list().code());
            }
        }
        return things;
    }

    /** Says of a statement whether it lets the vendor do something, or keeps the vendor from it. */
    private static void derive(Statement statement) {
        if (statement.has(Slot.LIMIT, "UNLESS")) {
            statement.add(Slot.LIMIT, statement.has(Slot.FORCE, "MUST_NOT") ? "OPT_IN" : "OPT_OUT");
        }
        boolean vendor = statement.has(Slot.WHO, "VENDOR") || statement.has(Slot.WHO, "AFFILIATE");
        boolean unsaid = statement.has(Slot.WHO, "UNSAID");
        boolean granted = statement.has(Slot.FORCE, "GRANTS")
                && !vendor
                && (statement.has(Slot.WITH, "TO_VENDOR") || statement.has(Slot.WITH, "TO_AFFILIATE"));
        boolean positive = statement.has(Slot.FORCE, "MAY")
                || statement.has(Slot.FORCE, "MUST")
                || statement.has(Slot.FORCE, "DOES");
        if (granted
                || (positive && (vendor || unsaid))
                || (vendor && statement.has(Slot.FORCE, "GRANTS") && statement.has(Slot.FORCE, "PASSIVE"))) {
            statement.add(Slot.FORCE, "PERMITS");
        }
        if (statement.has(Slot.FORCE, "MUST_NOT") && (vendor || unsaid || statement.has(Slot.WHO, "EITHER"))) {
            statement.add(Slot.FORCE, "FORBIDS");
        }
    }

    /** What the rules find here. */
    List<Finding> findings(List<Rule> rules, int clause, int offset) {
        Map<Matter, Finding> findings = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (!accompanied(rule)) {
                continue;
            }
            said().forEach((statement, sentence) -> {
                if (rule.holds(statement)) {
                    findings.merge(
                            new Matter(rule.label(), sentence),
                            Facts.finding(rule, statement, words, tags, clause, offset),
                            Finding::joined);
                }
            });
        }
        return List.copyOf(findings.values());
    }

    /** Whether the clause says what a rule asks for besides. */
    private boolean accompanied(Rule rule) {
        for (Condition besides : rule.besides()) {
            boolean said = false;
            for (Statement statement : said().keySet()) {
                if (besides.holds(statement)) {
                    said = true;
                    break;
                }
            }
            if (!said) {
                return false;
            }
        }
        return true;
    }

    /** What one sentence says of one label is one matter, however many of its statements and rules say it. */
    private record Matter(String label, Sentence sentence) {}

    /** The artefacts the clause's own words speak of. */
    Set<String> artefacts() {
        return new Artefacts(words, tags).spoken(this::statements);
    }

    List<Statement> statements() {
        return List.copyOf(said().keySet());
    }

    Words words() {
        return words;
    }

    /** The phrases in them. */
    Tags tags() {
        return tags;
    }

    /** The statements, in short. */
    String explain() {
        StringBuilder told = new StringBuilder();
        for (Statement statement : said().keySet()) {
            told.append(statement.brief())
                    .append(" <")
                    .append(words.quote(statement.from(), Math.min(statement.to(), statement.from() + SHOWN)))
                    .append("> @")
                    .append(words.at(statement.head()))
                    .append('\n');
        }
        return told.toString();
    }
}
