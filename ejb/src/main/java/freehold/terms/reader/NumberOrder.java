package freehold.terms.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a document's numbering from clause to clause and finds each number's place in it: {@code (b)} after
 * {@code 4.2(a)} is {@code 4.2(b)}. A number that fits nowhere, such as the year at the beginning of a line, is none.
 */
final class NumberOrder {
    /** Numbers may be missing, where a clause was struck out or a page was; more than this is a coincidence. */
    private static final int GAP = 5;

    /** The items before may stand in the middle of a paragraph: (iv) may be the first to begin a line. */
    private static final int INLINE = 8;

    private static final int FIRST = 30;
    private static final int LAST_SECTION = 150;

    /** A number with its place: its full name and its depth. */
    record Place(String number, int depth) {}

    /**
     * A level that is open.
     *
     * @param style the sort of numbering; a schedule, article or path has its kind's name
     * @param value place among its siblings, or 0
     * @param listLevel the level the format gave the item, or 0
     */
    private record Level(String style, int value, String number, int depth, int listLevel) {
        boolean isPart() {
            return style.equals("SCHEDULE") || style.equals("ARTICLE");
        }
    }

    private final List<Level> open = new ArrayList<>();
    private boolean afterHeading;
    private boolean numbered;
    private int headingDepth = -1;

    /** A heading without a number was passed: what starts at one now starts anew. */
    void heading(int depth) {
        afterHeading = true;
        headingDepth = depth;
    }

    /** The recitals are over: what starts at one now starts anew. */
    void operative() {
        afterHeading = true;
    }

    /** The place of a number, or empty when it fits nowhere and the format does not vouch for it. */
    Optional<Place> place(NumberToken token, Block block, boolean trusted) {
        Level level =
                switch (token.kind()) {
                    case SCHEDULE -> schedule(token);
                    case ARTICLE -> {
                        open.clear();
                        yield push("ARTICLE", 0, token.shown(), 0, 0);
                    }
                    case PATH -> path(token);
                    case ITEM -> item(token, block, trusted);
                };
        if (level == null) {
            return Optional.empty();
        }
        afterHeading = false;
        numbered |= token.kind() != NumberToken.Kind.SCHEDULE;
        if (open.isEmpty()) {
            return Optional.of(new Place(level.number(), level.depth()));
        }
        for (String part : token.tail().split("(?<=\\))", -1)) {
            if (!part.isEmpty()) {
                String inner = part.substring(1, part.length() - 1);
                level = NumberToken.at(part, true)
                        .map(sub -> push(
                                sub.readings().get(0).style(),
                                sub.readings().get(0).value(),
                                part))
                        .orElseGet(() -> push("(?", 0, "(" + inner + ")"));
            }
        }
        return Optional.of(new Place(level.number(), level.depth()));
    }

    /** A schedule contains what follows; as the first number of all it only says where the whole was filed. */
    private Level schedule(NumberToken token) {
        Level level = new Level("SCHEDULE", 0, token.shown(), 0, 0);
        boolean contains = numbered;
        open.clear();
        if (contains) {
            open.add(level);
        }
        return level;
    }

    private @Nullable Level path(NumberToken token) {
        String[] parts = token.shown().replace("§ ", "").split("[.-]", -1);
        if (parts[0].matches("\\d+") && Integer.parseInt(parts[0]) > LAST_SECTION) {
            return null;
        }
        popToPart();
        boolean inArticle = !open.isEmpty() && open.get(open.size() - 1).style().equals("ARTICLE");
        int depth = depthBelow() + parts.length - 1 - (inArticle && parts.length > 1 ? 1 : 0);
        int single = parts.length == 1 && parts[0].matches("\\d+") ? Integer.parseInt(parts[0]) : 0;
        if (parts.length > 1 && parts[0].matches("\\d+")) {
            // 4.2 lies in 4 even where 4 has no words of its own, and 5 follows it.
            String outer = prefix("SCHEDULE") + parts[0];
            push("1", Integer.parseInt(parts[0]), outer, Math.max(0, depth - parts.length + 1), 0);
        } else if (parts.length > 1 && parts[0].length() == 1) {
            int value = parts[0].charAt(0) - 'A' + 1;
            push(".A", value, prefix("SCHEDULE") + parts[0], Math.max(0, depth - parts.length + 1), 0);
        }
        // A section in one number is continued by a bare one: "Section 1" or "1." by "2."
        String style = single > 0 ? "1" : "PATH";
        return push(style, single, prefix("SCHEDULE") + token.shown(), depth, 0);
    }

    private @Nullable Level item(NumberToken token, Block block, boolean trusted) {
        int listLevel = block.kind() == Block.Kind.LIST_ITEM ? block.level() : 0;
        for (int i = open.size() - 1; i >= 0; i--) {
            for (NumberToken.Reading reading : token.readings()) {
                Level sibling = open.get(i);
                if (sibling.style().equals(reading.style()) && sibling.value() + 1 == reading.value()) {
                    return replace(i, token, reading, listLevel);
                }
            }
        }
        for (NumberToken.Reading reading : token.readings()) {
            if (reading.value() == 1) {
                return first(token, reading, block, listLevel);
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            for (NumberToken.Reading reading : token.readings()) {
                Level sibling = open.get(i);
                int step = reading.value() - sibling.value();
                if (sibling.style().equals(reading.style()) && step > 0 && step <= GAP) {
                    return replace(i, token, reading, listLevel);
                }
            }
        }
        boolean bracketed = !token.readings().isEmpty()
                && token.readings().get(0).style().startsWith("(")
                && token.readings().get(0).value() <= INLINE;
        if (token.readings().isEmpty() || (!trusted && !bracketed && !begins(token))) {
            return null;
        }
        NumberToken.Reading reading = token.readings().get(0);
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).style().equals(reading.style())) {
                return replace(i, token, reading, listLevel);
            }
        }
        return first(token, reading, block, listLevel);
    }

    /** An excerpt may begin in the middle of the numbering. */
    private boolean begins(NumberToken token) {
        NumberToken.Reading reading = token.readings().get(0);
        return !numbered && reading.style().equals("1") && reading.value() <= FIRST;
    }

    private void popToPart() {
        while (!open.isEmpty() && !open.get(open.size() - 1).isPart()) {
            open.remove(open.size() - 1);
        }
    }

    private Level first(NumberToken token, NumberToken.Reading reading, Block block, int listLevel) {
        boolean bare = reading.style().equals("1");
        if (afterHeading || (bare && block.kind() == Block.Kind.HEADING)) {
            popToPart();
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Level level = open.get(i);
            boolean sameList = listLevel > 0 && level.listLevel() >= listLevel;
            boolean sameStyle = !bare && level.style().equals(reading.style());
            if (sameList || sameStyle) {
                return replace(i, token, reading, listLevel);
            }
        }
        return add(token, reading, block, listLevel);
    }

    private Level add(NumberToken token, NumberToken.Reading reading, Block block, int listLevel) {
        boolean root = open.isEmpty() || open.get(open.size() - 1).isPart();
        String shown = reading.style().startsWith("(") ? "(" + token.shown() + ")" : token.shown();
        if (root) {
            boolean listed = open.isEmpty()
                    && block.kind() != Block.Kind.HEADING
                    && !reading.style().equals("1");
            int depth = listed ? Math.max(depthBelow(), headingDepth + 1) : depthBelow();
            String number = prefix("SCHEDULE") + shown;
            return push(reading.style(), reading.value(), number, depth, listLevel);
        }
        Level parent = open.get(open.size() - 1);
        return push(
                reading.style(),
                reading.value(),
                parent.number() + "(" + token.shown() + ")",
                parent.depth() + 1,
                listLevel);
    }

    private Level replace(int index, NumberToken token, NumberToken.Reading reading, int listLevel) {
        Level sibling = open.get(index);
        while (open.size() > index) {
            open.remove(open.size() - 1);
        }
        boolean root = open.isEmpty() || open.get(open.size() - 1).isPart();
        String shown = root && !reading.style().startsWith("(") ? token.shown() : "(" + token.shown() + ")";
        String number =
                root ? prefix("SCHEDULE") + shown : open.get(open.size() - 1).number() + shown;
        return push(reading.style(), reading.value(), number, sibling.depth(), listLevel);
    }

    private Level push(String style, int value, String bracketed) {
        Level parent = open.get(open.size() - 1);
        return push(style, value, parent.number() + bracketed, parent.depth() + 1, 0);
    }

    private Level push(String style, int value, String number, int depth, int listLevel) {
        Level level = new Level(style, value, number, depth, listLevel);
        open.add(level);
        return level;
    }

    private int depthBelow() {
        return open.isEmpty() ? 0 : open.get(open.size() - 1).depth() + 1;
    }

    private String prefix(String style) {
        return open.stream()
                .filter(level -> level.style().equals(style))
                .findFirst()
                .map(level -> level.number() + " ")
                .orElse("");
    }
}
