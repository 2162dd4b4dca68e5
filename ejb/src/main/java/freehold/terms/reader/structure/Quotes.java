package freehold.terms.reader.structure;

/** Finds words between quotation marks, whatever marks a document uses. */
final class Quotes {
    private static final String OPENING = "\"\u201c\u201e\u00ab\u2018'";
    private static final String CLOSING = "\"\u201d\u201c\u00bb\u2019'";

    private static final int TERM_CHARACTERS = 80;

    private Quotes() {}

    static boolean opens(Words words, int token) {
        return OPENING.indexOf(words.first(token)) >= 0 && words.first(token) != 0;
    }

    static boolean closes(Words words, int token) {
        return CLOSING.indexOf(words.first(token)) >= 0 && words.first(token) != 0;
    }

    /** The token that closes the quotation opened here, at most so many words later; -1 when there is none. */
    static int close(Words words, int token, int most) {
        if (!opens(words, token)) {
            return -1;
        }
        char mark = words.first(token);
        boolean straight = mark == '"' || mark == '\'';
        for (int i = token + 1; i <= token + most + 1 && i < words.size(); i++) {
            char c = words.first(i);
            boolean ends = straight
                    ? c == mark || (mark == '"' && c == '\u201d')
                    : (closes(words, i) && c != '\'') || (mark == '\u2018' && c == '\'');
            if (ends) {
                return i > token + 1 ? i : -1;
            }
        }
        return -1;
    }

    /** The token that opens the quotation closed here; -1 when there is none. */
    static int open(Words words, int token, int most) {
        if (!closes(words, token)) {
            return -1;
        }
        for (int i = token - 2; i >= token - most - 1 && i >= 0; i--) {
            if (opens(words, i) && close(words, i, most) == token) {
                return i;
            }
        }
        return -1;
    }

    /** The term between two marks, without the comma a quotation may hold; empty when it cannot be one. */
    static String term(Words words, int open, int close) {
        String term =
                words.text().substring(words.end(open), words.start(close)).strip();
        int end = term.length();
        while (end > 0 && ",.;:".indexOf(term.charAt(end - 1)) >= 0) {
            end--;
        }
        term = term.substring(0, end);
        if (term.endsWith("(s)") || term.endsWith("(S)")) {
            term = term.substring(0, term.length() - 3);
        }
        boolean letters = !term.isEmpty() && Character.isLetter(term.codePointAt(0));
        return letters && term.length() <= TERM_CHARACTERS && term.indexOf('\n') < 0 ? term : "";
    }
}
