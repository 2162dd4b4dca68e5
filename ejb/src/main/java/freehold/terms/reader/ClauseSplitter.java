package freehold.terms.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a document into clauses: a number or a heading begins one, and so does every further paragraph below it. What
 * belongs to the words before it (a bullet, the rows of a table, the first paragraph under a heading) stays with them.
 */
final class ClauseSplitter {
    /** Lists and tables beyond this many characters are cut into several clauses. */
    private static final int LONG = 4000;

    private static final int HEADING_CHARACTERS = 100;
    private static final int HEADING_WORDS = 14;
    private static final Pattern RUN_IN = Pattern.compile("([^.:]{2,90}?)(?:[.:](?=\\s|\\z)|\\s[\\u2013\\u2014-]\\s)");
    private static final Pattern SMALL_WORD = Pattern.compile(
            "of|the|a|an|and|or|to|in|on|for|by|with|from|at|as|no|not|into|under|upon|per|und|oder|der|die|das|des|von"
                    + "|zu|im|in|für|mit|&|/|-|\\u2013|[(]?s[)]?");

    private static final Pattern OPERATIVE = Pattern.compile("(?i)\\bagree as follows|\\bnow,? therefore\\b");

    private final NumberOrder order = new NumberOrder();
    private final Contents contents = new Contents();
    private final List<Clause> clauses = new ArrayList<>();

    private @Nullable String number;
    private @Nullable String heading;
    private int depth;
    private int start = -1;
    private int end;
    private boolean headingOnly;
    private boolean inContents;
    private Block.@Nullable Kind last;
    private char lastCharacter;

    /** The clauses of the text, in order; together they cover all of it but white space. */
    List<Clause> split(BlockText laid) {
        for (BlockText.Span span : laid.spans()) {
            accept(laid.text(), span);
        }
        finish();
        return List.copyOf(clauses);
    }

    /**
     * The same clauses, with small paragraphs joined to what stands before them as long as that does not become long.
     * What has a number or a heading stays a clause of its own.
     */
    static List<Clause> join(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean paragraph = clause.number() == null && clause.heading() == null;
            if (before != null && paragraph && clause.end() - before.start() <= LONG) {
                joined.set(
                        joined.size() - 1,
                        new Clause(before.number(), before.heading(), before.depth(), before.start(), clause.end()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private void accept(String text, BlockText.Span span) {
        Block block = span.block();
        String shown = text.substring(span.start(), span.end());
        if (contents.has(block)) {
            if (inContents && span.end() - start <= LONG) {
                end = span.end();
            } else {
                begin(null, inContents ? null : shown, 0, span);
            }
            inContents = true;
            headingOnly = false;
            return;
        }
        inContents = false;
        boolean isHeading = block.kind() == Block.Kind.HEADING;
        boolean trusted = block.label() != null || isHeading;
        Optional<NumberToken> token =
                block.kind() == Block.Kind.TABLE_ROW ? Optional.empty() : NumberToken.at(shown, trusted);
        Optional<NumberOrder.Place> place = token.flatMap(t -> order.place(t, block, trusted));
        if (place.isPresent()) {
            String rest = shown.substring(token.orElseThrow().end()).strip();
            String title = isHeading ? (rest.isEmpty() ? null : rest) : runIn(rest);
            begin(place.get().number(), title, place.get().depth(), span);
            headingOnly = isHeading || rest.equals(title) || rest.isEmpty();
        } else if (isHeading && isBareNumber()) {
            heading = shown;
            end = span.end();
        } else if (isHeading) {
            int level = Math.max(0, block.level() - 1);
            order.heading(level);
            begin(null, shown, level, span);
            headingOnly = true;
        } else if (continues(block, shown, span)) {
            headingOnly = false;
            end = span.end();
        } else {
            begin(null, null, depth, span);
            headingOnly = false;
        }
        if (isOperative(shown)) {
            order.operative();
        }
        last = block.kind();
        lastCharacter = shown.charAt(shown.length() - 1);
    }

    /** Looks for the words only where there is one of them: a pattern that may match anywhere tries every place. */
    private static boolean isOperative(String shown) {
        boolean likely = shown.contains("ollows")
                || shown.contains("herefore")
                || shown.contains("OLLOWS")
                || shown.contains("HEREFORE");
        return likely && OPERATIVE.matcher(shown).find();
    }

    /** Whether the clause is only a number so far, such as "Article IV", whose title stands on the next line. */
    private boolean isBareNumber() {
        return headingOnly && number != null && heading == null && !clauses.isEmpty();
    }

    private boolean continues(Block block, String shown, BlockText.Span span) {
        if (start < 0 || last == null) {
            return false;
        }
        if (headingOnly) {
            return true;
        }
        boolean room = span.end() - start <= LONG;
        return switch (block.kind()) {
            case LIST_ITEM -> room;
            case TABLE_ROW -> room && (last == Block.Kind.TABLE_ROW || lastCharacter == ':');
            default -> room && Character.isLowerCase(shown.codePointAt(0)) && ".!?".indexOf(lastCharacter) < 0;
        };
    }

    private void begin(@Nullable String newNumber, @Nullable String newHeading, int newDepth, BlockText.Span span) {
        finish();
        number = newNumber;
        heading = newHeading;
        depth = newDepth;
        start = span.start();
        end = span.end();
    }

    private void finish() {
        if (start >= 0) {
            clauses.add(new Clause(number, heading, depth, start, end));
        }
    }

    /**
     * The heading a paragraph begins with, such as the two words before the first full stop; {@code null} without one.
     */
    static @Nullable String runIn(String text) {
        if (text.length() <= HEADING_CHARACTERS && isTitle(text) && !text.endsWith(".") && !text.endsWith(";")) {
            return text;
        }
        Matcher m = RUN_IN.matcher(text);
        return m.lookingAt() && isTitle(m.group(1)) ? m.group(1).strip() : null;
    }

    /** Whether nearly every word that carries meaning begins with a capital. */
    private static boolean isTitle(String text) {
        if (text.contains(" means ") || text.contains(" mean ")) {
            return false;
        }
        int small = 0;
        int capital = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            int c = word.isEmpty()
                    ? ' '
                    : word.codePointAt("\"(\u201C".indexOf(word.charAt(0)) >= 0 && word.length() > 1 ? 1 : 0);
            if (Character.isUpperCase(c)) {
                capital++;
            } else if (!SMALL_WORD.matcher(word).matches()) {
                small++;
            }
        }
        return capital > 0 && small * 4 <= capital && capital + small <= HEADING_WORDS;
    }
}
