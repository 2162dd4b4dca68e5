package freehold.terms.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a block begins with, as it stands there: {@code 4.2(b)}, {@code (iv)}, {@code Article IV}, {@code § 3}.
 *
 * @param kind what sort of number it is
 * @param shown the number without closing marks: {@code 4.2}, {@code b}, {@code Schedule A}
 * @param tail bracketed items glued to it: {@code (b)(iii)} in {@code 4.2(b)(iii)}, or empty
 * @param readings the places it may take among its siblings: {@code i} is the first of the Roman and the ninth letter
 * @param end length of the number in the block's text, with closing marks and the white space after it
 */
record NumberToken(Kind kind, String shown, String tail, List<Reading> readings, int end) {
    enum Kind {
        /** Begins a part with its own numbering: Schedule A, Annex 1. */
        SCHEDULE,
        /** A chapter that does not restart the numbering: Article IV, Part 2. */
        ARTICLE,
        /** A number that says its whole path: 4.2, § 3, Section 7. */
        PATH,
        /** A number that means something only among its siblings: 3., (b), iv. */
        ITEM
    }

    /** A sort of numbering and the place in it. */
    record Reading(String style, int value) {}

    private static final String ITEMS = "((?:\\([a-zA-Z0-9]{1,5}\\)){0,8})";
    private static final Pattern WORD = Pattern.compile("(Sec\\.|\u00a7{1,2}|[A-Za-z]{4,})(?:\\s+|(?=\\d))"
            + "[\"\\u201C]?(\\d{1,3}(?:[.-]\\d{1,3})*|[IVXLC]{1,7}|[A-Z](?:-\\d{1,2})?)[\"\\u201D]?" + ITEMS
            + "(?![\\p{L}\\d])\\s*([.:)\\u2013\\u2014-]*)(\\s+|\\z|(?=[A-Z]))");
    private static final Pattern PATH =
            Pattern.compile("((?:\\d{1,3}|[A-Z])(?:\\.\\d{1,3}){1,6}(?:\\.[a-z](?=[.\\s]))?)" + ITEMS
                    + "(?![\\d,%])([.):]?)(\\s+|\\z|(?=[A-Z\"\\u201C]))");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})" + ITEMS + "([.):]?)(\\s+|\\z|(?=[A-Z\\u201C]))");
    private static final Pattern BRACKETED = Pattern.compile(
            "\\(([a-z]{1,2}|[A-Z]{1,2}|[ivxlc]{1,6}|[IVXLC]{1,6}|\\d{1,2})\\)" + ITEMS + "[.:]?(\\s+|\\z|(?=\\p{L}))");
    private static final Pattern LETTER = Pattern.compile("([a-z]{1,2}|[A-Z]|[ivx]{1,5}|[IVX]{1,5})([.)])(\\s+|\\z)");
    private static final Set<String> WORDS = Set.of(
            "Section",
            "SECTION",
            "Clause",
            "CLAUSE",
            "Ziffer",
            "Abschnitt",
            "Sec",
            "Article",
            "ARTICLE",
            "Artikel",
            "Part",
            "PART",
            "Teil",
            "Chapter",
            "CHAPTER",
            "Kapitel",
            "Schedule",
            "SCHEDULE",
            "Annex",
            "ANNEX",
            "Appendix",
            "APPENDIX",
            "Exhibit",
            "EXHIBIT",
            "Attachment",
            "ATTACHMENT",
            "Addendum",
            "ADDENDUM",
            "Anlage",
            "Anhang");

    private static final int ITEM_LETTERS = 5;
    private static final int TITLE = 70;
    private static final Pattern SCHEDULES =
            Pattern.compile("(?i)schedule|annex|appendix|exhibit|attachment|addendum|anlage|anhang");
    private static final Pattern ARTICLES = Pattern.compile("(?i)article|artikel|part|teil|chapter|kapitel");

    /**
     * The number at the beginning of a block's text.
     *
     * @param trusted the format says that a number stands here, or the block is a heading, so that a bare {@code 4}
     *     counts
     */
    static Optional<NumberToken> at(String text, boolean trusted) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        return word(text, trusted)
                .or(() -> path(text))
                .or(() -> number(text, trusted))
                .or(() -> item(text));
    }

    /** Whether a line begins like a numbered clause or a bullet, so that it does not continue the line before. */
    static boolean beginsLine(String line) {
        return at(line, false).isPresent() || Bullets.at(line) > 0;
    }

    /** Most lines begin with a word like any other, which is told without a pattern. */
    private static boolean mayBegin(String text) {
        int letters = letters(text);
        if (letters == text.length()) {
            return false;
        }
        char next = text.charAt(letters);
        return letters == 0
                ? next == '(' || next == '\u00a7' || Character.isDigit(next)
                : (letters <= ITEM_LETTERS && ".)".indexOf(next) >= 0) || WORDS.contains(text.substring(0, letters));
    }

    private static int letters(String text) {
        int at = 0;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Optional<NumberToken> word(String text, boolean trusted) {
        int letters = letters(text);
        if (letters > 0 && !WORDS.contains(text.substring(0, letters))) {
            return Optional.empty();
        }
        Matcher m = WORD.matcher(text);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(m.end());
        boolean closed = !m.group(4).isEmpty();
        // "Section 4 of this Agreement" mentions a clause, "Section 4 Survival" begins one.
        if (!closed && !rest.isEmpty() && !startsLikeTitle(rest)) {
            return Optional.empty();
        }
        if (!trusted && m.group(4).startsWith(")")) {
            return Optional.empty();
        }
        String word = m.group(1);
        String value = m.group(2);
        if (SCHEDULES.matcher(word).matches()) {
            return Optional.of(
                    new NumberToken(Kind.SCHEDULE, title(word) + " " + value, m.group(3), List.of(), m.end()));
        }
        if (ARTICLES.matcher(word).matches()) {
            return Optional.of(
                    new NumberToken(Kind.ARTICLE, title(word) + " " + value, m.group(3), List.of(), m.end()));
        }
        String shown = word.startsWith("§") ? "§ " + value : value;
        return Optional.of(new NumberToken(Kind.PATH, shown, m.group(3), List.of(), m.end()));
    }

    private static Optional<NumberToken> path(String text) {
        Matcher m = PATH.matcher(text);
        if (!m.lookingAt() || !startsLikeClause(text.substring(m.end()))) {
            return Optional.empty();
        }
        return Optional.of(new NumberToken(Kind.PATH, m.group(1), m.group(2), List.of(), m.end()));
    }

    private static Optional<NumberToken> number(String text, boolean trusted) {
        Matcher m = NUMBER.matcher(text);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        String rest = text.substring(m.end());
        boolean bare = m.group(3).isEmpty() && m.group(2).isEmpty();
        if (bare && !trusted && !isShoutedTitle(rest)) {
            return Optional.empty();
        }
        boolean tight = m.group(4).isEmpty() && !rest.isEmpty();
        if (!startsLikeClause(rest) || (tight && m.group(3).isEmpty())) {
            return Optional.empty();
        }
        int value = Integer.parseInt(m.group(1));
        String style = m.group(3).equals(")") ? "1)" : "1";
        return Optional.of(
                new NumberToken(Kind.ITEM, m.group(1), m.group(2), List.of(new Reading(style, value)), m.end()));
    }

    private static Optional<NumberToken> item(String text) {
        Matcher m = BRACKETED.matcher(text);
        if (m.lookingAt()) {
            return Optional.of(new NumberToken(Kind.ITEM, m.group(1), m.group(2), readings(m.group(1), "("), m.end()));
        }
        m = LETTER.matcher(text);
        if (m.lookingAt()) {
            return Optional.of(new NumberToken(Kind.ITEM, m.group(1), "", readings(m.group(1), m.group(2)), m.end()));
        }
        return Optional.empty();
    }

    private static List<Reading> readings(String shown, String mark) {
        List<Reading> readings = new ArrayList<>();
        boolean upper = Character.isUpperCase(shown.charAt(0));
        if (Character.isDigit(shown.charAt(0))) {
            return List.of(new Reading(mark + "1", Integer.parseInt(shown)));
        }
        int roman = NumberStyle.romanValue(shown);
        if (roman > 0) {
            readings.add(new Reading(mark + (upper ? "I" : "i"), roman));
        }
        char letter = Character.toLowerCase(shown.charAt(0));
        if (shown.length() == 1) {
            readings.add(new Reading(mark + (upper ? "A" : "a"), letter - 'a' + 1));
        } else if (shown.length() == 2 && shown.charAt(0) == shown.charAt(1)) {
            readings.add(new Reading(mark + (upper ? "A" : "a"), 26 + letter - 'a' + 1));
        }
        return readings;
    }

    /** A short line in capitals, which needs no full stop after its number. */
    private static boolean isShoutedTitle(String rest) {
        int end = rest.endsWith(".") ? rest.length() - 1 : rest.length();
        return rest.length() <= TITLE && PlainTextExtractor.isHeading(rest.substring(0, end));
    }

    private static boolean startsLikeTitle(String rest) {
        int c = rest.codePointAt(0);
        return Character.isUpperCase(c) || c == '"' || c == '\u201C' || c == '(' || c == '[';
    }

    private static boolean startsLikeClause(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        int c = rest.codePointAt(0);
        return Character.isLetter(c) || "\"\u201C\u201E\u2018'([_*".indexOf(c) >= 0;
    }

    private static String title(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
