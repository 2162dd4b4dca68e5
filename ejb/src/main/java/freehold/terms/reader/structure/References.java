package freehold.terms.reader.structure;

import freehold.terms.reader.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what refers to what: "Sections 3.1(a) and 4", "clause 7.2 of Schedule 1", "this Section", "Exhibit B", "the
 * section titled 'Fees'". What belongs to a law or to another agreement is passed over.
 */
final class References {
    static final Set<String> SECTIONS =
            Words.set("section sections clause clauses subsection subsections subclause sub-section "
                    + "sub-clause paragraph paragraphs sec \u00a7 ziffer abschnitt");
    private static final Set<String> CHAPTERS = Set.of("article", "articles", "artikel", "chapter", "chapters");
    static final Set<String> PARTS =
            Words.set("schedule schedules annex annexes exhibit exhibits appendix appendices attachment "
                    + "attachments addendum anlage anhang");
    private static final Set<String> TITLED = Set.of("titled", "entitled", "headed", "called", "captioned", "named");
    private static final int TITLE_WORDS = 12;
    private static final int SIGNS = 3;
    private static final int LIST = 40;
    private static final int INLINE = 4000;

    /** Sections beyond this number are those of a code when the document has none such. */
    private static final int CODE_SECTION = 150;

    private final Words words;
    private final ClauseTree tree;
    private final Belonging belonging;
    private final List<Reference> found = new ArrayList<>();

    private References(Words words, ClauseTree tree) {
        this.words = words;
        this.tree = tree;
        belonging = new Belonging(words);
    }

    static List<Reference> in(Words words, ClauseTree tree) {
        References references = new References(words, tree);
        if (!tree.clauses().isEmpty()) {
            references.scan();
        }
        return references.found;
    }

    private void scan() {
        int token = 0;
        while (token < words.size()) {
            String word = keyword(token);
            token = word.isEmpty() ? token + 1 : Math.max(token + 1, accept(token, word));
        }
    }

    private String keyword(int token) {
        char first = words.first(token);
        if ("sScCpPaAeEzZ\u00a7".indexOf(first) < 0) {
            return "";
        }
        String word = words.at(token).toLowerCase(Locale.ROOT);
        return SECTIONS.contains(word) || CHAPTERS.contains(word) || PARTS.contains(word) ? word : "";
    }

    /** Reads one mention and returns the token after it. */
    private int accept(int token, String word) {
        int next = token + 1;
        while (next - token <= SIGNS && (words.isAny(next, "\u00a7", ".") || words.follow(next, "no", "."))) {
            next++;
        }
        List<NumberMention> numbers = numbers(token, next, word);
        if (!numbers.isEmpty()) {
            return numbered(token, word, numbers);
        }
        if (words.is(token - 1, "this")) {
            int clause = tree.at(words.start(token));
            int to = PARTS.contains(word) ? tree.part(clause) : tree.section(clause);
            add(token - 1, words.end(token), to < 0 ? null : Integer.valueOf(to));
            return token + 1;
        }
        return titled(token);
    }

    private List<NumberMention> numbers(int keyword, int token, String word) {
        List<NumberMention> numbers = new ArrayList<>();
        boolean part = PARTS.contains(word);
        if (token >= words.size()) {
            return numbers;
        }
        NumberMention number = NumberMention.at(words.text(), words.start(token), part);
        if (number == null || tree.at(number.start()) != tree.at(words.start(keyword))) {
            return numbers;
        }
        numbers.add(number);
        boolean several = word.endsWith("s") || word.equals("appendices");
        while (numbers.size() < LIST) {
            int after = several ? skipParenthesis(words.from(number.end())) : words.from(number.end());
            int conjunction = after;
            while (words.isAny(conjunction, ",", "and", "or", "through", "to", "&", "/", "und", "oder", "\u2013")) {
                conjunction++;
            }
            if (conjunction == after || conjunction >= words.size()) {
                break;
            }
            NumberMention more = NumberMention.at(words.text(), words.start(conjunction), part);
            if (more == null || !(several || more.isItem() || (more.isPath() && number.isPath()))) {
                break;
            }
            number = more.isItem() ? more.under(number) : more;
            numbers.add(number);
        }
        return numbers;
    }

    private int numbered(int token, String word, List<NumberMention> numbers) {
        NumberMention last = numbers.get(numbers.size() - 1);
        int after = words.from(last.end());
        int clause = tree.at(words.start(token));
        Clause here = tree.clauses().get(clause);
        int begin = words.is(token - 1, "this") ? token - 1 : token;
        Integer space = null;
        int tail = skipParenthesis(after);
        if (words.isAny(tail, "of", "to", "in", "under")) {
            int named = words.is(tail + 1, "the") ? tail + 2 : tail + 1;
            String partWord = words.at(named).toLowerCase(Locale.ROOT);
            NumberMention partNumber = PARTS.contains(partWord) && named + 1 < words.size()
                    ? NumberMention.at(words.text(), words.start(named + 1), true)
                    : null;
            if (partNumber != null) {
                space = tree.numbered(singular(partWord) + " " + partNumber.number());
                if (space == null) {
                    return words.from(partNumber.end());
                }
                after = words.from(partNumber.end());
            } else if (words.is(tail, "of") && belonging.isElsewhere(tail + 1)) {
                return after;
            }
        }
        if (belonging.isLaw(begin, after)) {
            return after;
        }
        for (NumberMention number : numbers) {
            Integer to = resolve(word, number, clause, space);
            boolean label = number.start() - here.start() < 20 && words.start(token) == here.start();
            boolean itself = label && (to == null || to == clause);
            if (!itself && (to != null || number.value() <= CODE_SECTION)) {
                boolean first = number.equals(numbers.get(0));
                int end = number.equals(last) && space != null ? words.end(after - 1) : number.end();
                found.add(new Reference(clause, first ? words.start(begin) : number.start(), end, to));
            }
        }
        return after;
    }

    private int skipParenthesis(int token) {
        if (!words.is(token, "(")) {
            return token;
        }
        for (int i = token + 1; i < token + TITLE_WORDS; i++) {
            if (words.is(i, ")")) {
                return i + 1;
            }
        }
        return token;
    }

    private @Nullable Integer resolve(String word, NumberMention number, int clause, @Nullable Integer space) {
        if (PARTS.contains(word)) {
            return tree.numbered(singular(word) + " " + number.number());
        }
        if (space != null) {
            return within(space, number.number());
        }
        if (number.isItem()) {
            Integer to = sibling(clause, number.number());
            return to == null && isInline(number, clause) ? Integer.valueOf(clause) : to;
        }
        if (CHAPTERS.contains(word)) {
            Integer chapter = tree.numbered("Article " + number.number());
            if (chapter != null) {
                return chapter;
            }
        }
        int part = tree.part(clause);
        Integer to = part >= 0 ? within(part, number.number()) : null;
        if (to == null) {
            to = shortened("", number.number());
        }
        return to == null ? tree.numbered("Article " + number.number()) : to;
    }

    private @Nullable Integer within(int part, String number) {
        String prefix = tree.clauses().get(part).number();
        return prefix == null ? null : shortened(prefix + " ", number);
    }

    /** The clause of that number or, where an item stands inside a paragraph, the paragraph. */
    private @Nullable Integer shortened(String prefix, String number) {
        Integer to = tree.numbered(prefix + number);
        String shorter = number;
        int dot = number.lastIndexOf('.');
        if (to == null && dot > 0 && dot == number.length() - 2 && Character.isLetter(number.charAt(dot + 1))) {
            to = tree.numbered(prefix + number.substring(0, dot) + "(" + number.substring(dot + 1) + ")");
        }
        while (to == null && shorter.endsWith(")")) {
            shorter = shorter.substring(0, shorter.lastIndexOf('('));
            to = shorter.isEmpty() ? null : tree.numbered(prefix + shorter);
        }
        return to;
    }

    /** An item without the number of its section lies in the same section. */
    private @Nullable Integer sibling(int clause, String item) {
        for (int at = clause; at >= 0; at = tree.parent(at)) {
            String number = tree.clauses().get(at).number();
            Integer to = number == null ? null : tree.numbered(number + item);
            if (to != null) {
                return to;
            }
        }
        return null;
    }

    /** Whether the item stands shortly before in the same paragraph. */
    private boolean isInline(NumberMention number, int clause) {
        int from = Math.max(tree.clauses().get(clause).start(), number.start() - INLINE);
        int at = words.text().indexOf(number.number(), from);
        return at >= 0 && at < number.start();
    }

    private static String singular(String word) {
        if (word.equals("appendices")) {
            return "Appendix";
        }
        String one =
                word.equals("annexes") ? "annex" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return Character.toUpperCase(one.charAt(0)) + one.substring(1);
    }

    private int titled(int token) {
        int at = token + 1;
        while (words.isAny(at, ",", ":") || TITLED.contains(words.at(at).toLowerCase(Locale.ROOT))) {
            at++;
        }
        int close = Quotes.close(words, at, TITLE_WORDS);
        if (close > 0) {
            Integer to = tree.titled(words.text().substring(words.end(at), words.start(close)));
            if (to != null || at > token + 1) {
                add(token, words.end(close), to);
                return close + 1;
            }
        }
        int open = Quotes.open(words, token - 1, TITLE_WORDS);
        if (open > 0) {
            Integer to = tree.titled(words.text().substring(words.end(open), words.start(token - 1)));
            if (to != null) {
                add(open, words.end(token), to);
            }
            return token + 1;
        }
        int capital = token;
        while (words.isCapital(capital - 1) && token - capital < 5) {
            capital--;
        }
        if (capital < token && Character.isLowerCase(words.first(token))) {
            Integer to = tree.titled(words.text().substring(words.start(capital), words.end(token - 1)));
            if (to != null) {
                add(capital, words.end(token), to);
            }
        }
        return token + 1;
    }

    private void add(int token, int end, @Nullable Integer to) {
        int start = words.start(token);
        found.add(new Reference(tree.at(start), start, end, to));
    }
}
