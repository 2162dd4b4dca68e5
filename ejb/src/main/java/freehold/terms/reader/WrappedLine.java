package freehold.terms.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells lines that begin like a clause but only continue a sentence from lines that begin one. */
final class WrappedLine {
    /** After these words a section is mentioned, not begun. */
    private static final Set<String> BEFORE_MENTION =
            Set.of("this", "in", "of", "under", "to", "with", "by", "see", "per", "from", "and", "or", "than", "these");

    private static final Set<String> UNFINISHED = Set.of(
            "the", "a", "an", "of", "to", "by", "with", "be", "shall", "its", "such", "if", "is", "are", "from",
            "under", "upon", "into", "between", "than", "their", "our", "your");
    /** The number that follows these is that of another clause. */
    private static final Set<String> ANNOUNCING = Set.of(
            "Section",
            "Sections",
            "section",
            "sections",
            "Clause",
            "clause",
            "Article",
            "Exhibit",
            "Schedule",
            "paragraph");

    private static final List<String> DEFINING =
            List.of("shall mean", "means", "mean ", "shall have the meaning", "has the meaning", "have the meaning");
    private static final int LOOK_BACK = 4000;
    private static final int TERM = 90;

    private WrappedLine() {}

    /** Whether the number at the beginning of a line may as well be a reference or an amount in a sentence. */
    static boolean mentions(String before, String line) {
        Optional<NumberToken> token = NumberToken.at(line, false);
        if (token.isEmpty()) {
            return false;
        }
        String last = before.substring(before.lastIndexOf(' ') + 1);
        if (ANNOUNCING.contains(last)) {
            return true;
        }
        if (token.get().kind() != NumberToken.Kind.ITEM
                && Character.isLetter(line.charAt(0))
                && BEFORE_MENTION.contains(last)) {
            return true;
        }
        String rest = line.substring(token.get().end());
        boolean open = rest.isEmpty() || Character.isLowerCase(rest.codePointAt(0));
        return open
                && !before.endsWith(",")
                && !Set.of("and", "or", "und", "oder").contains(last);
    }

    /** Whether the item before this one, (iii) before (iv), stands in the middle of the paragraph. */
    static boolean continuesItems(StringBuilder paragraph, String line) {
        if (line.charAt(0) != '(') {
            return false;
        }
        Optional<NumberToken> token = NumberToken.at(line, false);
        if (token.isEmpty()) {
            return false;
        }
        String near = paragraph.substring(Math.max(0, paragraph.length() - LOOK_BACK));
        int from = paragraph.length() > near.length() ? 0 : 1;
        for (NumberToken.Reading reading : token.get().readings()) {
            String item = "(" + shown(reading.style(), reading.value() - 1) + ")";
            if (reading.value() > 1 && near.indexOf(item, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String shown(String style, int value) {
        NumberStyle written =
                switch (style) {
                    case "(i" -> NumberStyle.LOWER_ROMAN;
                    case "(I" -> NumberStyle.UPPER_ROMAN;
                    case "(a" -> NumberStyle.LOWER_LETTER;
                    case "(A" -> NumberStyle.UPPER_LETTER;
                    default -> NumberStyle.DECIMAL;
                };
        return written.render(value);
    }

    /** Whether a line begins with a term in quotation marks that it goes on to define. */
    static boolean defines(String line) {
        char open = line.charAt(0);
        if (open != '"' && open != '\u201C') {
            return false;
        }
        int close = line.indexOf(open == '"' ? '"' : '\u201D', 1);
        if (close < 0 || close > TERM) {
            return false;
        }
        String rest = line.substring(close + 1).stripLeading();
        return DEFINING.stream().anyMatch(rest::startsWith);
    }

    /** Whether a line ends with a word no sentence and no heading ends with, wherever its page was broken. */
    static boolean isCut(String line) {
        return UNFINISHED.contains(line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** A line without a small letter. */
    static boolean isShouted(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters >= 3;
    }
}
