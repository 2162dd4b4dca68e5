package freehold.terms.reader.structure;

import freehold.terms.reader.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a document as a tree. A number says where its clause stands, however far apart: {@code 4.2(b)(iii)}
 * stands under {@code 4.2(b)}, and under {@code 4} where there is no {@code 4.2}. Schedules, annexes and exhibits hold
 * what follows them. A heading without a number holds what is deeper than it; a paragraph with neither stands under the
 * section it continues.
 */
final class ClauseTree {
    private final String text;
    private final List<Clause> clauses;
    private final int[] parents;
    private final int[] lasts;
    private final int[] parts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();

    private int lastSection = Structure.NONE;

    private ClauseTree(String text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
        parents = new int[clauses.size()];
        lasts = new int[clauses.size()];
        parts = new int[clauses.size()];
    }

    static ClauseTree of(String text, List<Clause> clauses) {
        ClauseTree tree = new ClauseTree(text, clauses);
        tree.grow();
        return tree;
    }

    private void grow() {
        Map<String, Integer> seen = new HashMap<>();
        List<Integer> headings = new ArrayList<>();
        int section = Structure.NONE;
        int part = Structure.NONE;
        boolean begun = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String number = clause.number();
            if (number != null && isPart(number) && !begun && !isChapter(number)) {
                // As the first number of all it only says where the whole was filed.
                parents[i] = Structure.NONE;
            } else if (number != null && isPart(number)) {
                part = isChapter(number) ? part : i;
                headings.clear();
                parents[i] = part != i && part >= 0 ? part : Structure.NONE;
                headings.add(i);
                section = i;
            } else if (number != null) {
                parents[i] = above(number, seen, headings, i);
                lastSection = Numbers.outer(number).isEmpty() && !number.endsWith(")") ? i : lastSection;
                section = i;
            } else if (clause.heading() != null) {
                close(headings, clause.depth());
                parents[i] = headings.isEmpty() ? Structure.NONE : headings.get(headings.size() - 1);
                headings.add(i);
                section = i;
            } else {
                parents[i] = continued(section);
            }
            parts[i] = part;
            begun |= number != null && (!isPart(number) || isChapter(number));
            if (number != null) {
                seen.put(number, i);
                numbers.putIfAbsent(Numbers.key(number), i);
            }
            if (clause.heading() != null) {
                titles.putIfAbsent(title(clause.heading()), i);
            }
        }
        for (int i = clauses.size() - 1; i >= 0; i--) {
            lasts[i] = Math.max(lasts[i], i);
            if (parents[i] >= 0) {
                lasts[parents[i]] = Math.max(lasts[parents[i]], lasts[i]);
            }
        }
    }

    private int above(String number, Map<String, Integer> seen, List<Integer> headings, int index) {
        for (String outer = Numbers.outer(number); !outer.isEmpty(); outer = Numbers.outer(outer)) {
            Integer found = seen.get(outer);
            if (found != null) {
                return isClosed(outer, found) ? before(index, headings) : found;
            }
        }
        // A section of its own stands under the heading it follows, unless that heading lies as deep as itself.
        int depth = clauses.get(index).depth();
        while (headings.size() > 1
                && clauses.get(headings.get(headings.size() - 1)).depth() >= Math.max(depth, 1)) {
            headings.remove(headings.size() - 1);
        }
        boolean path = Numbers.outer(number).length() > Numbers.partLength(number);
        return path ? before(index, headings) : top(headings);
    }

    /** Whether another section as wide began since: then the number only looks as if it belonged there. */
    private boolean isClosed(String outer, int found) {
        return Numbers.outer(outer).isEmpty() && !outer.endsWith(")") && lastSection > found;
    }

    /** The section that is open before this clause, for numbers whose outer one never came. */
    private int before(int index, List<Integer> headings) {
        boolean deeper = lastSection >= 0
                && clauses.get(lastSection).depth() < clauses.get(index).depth();
        return deeper && lastSection > top(headings) ? lastSection : top(headings);
    }

    private static int top(List<Integer> headings) {
        return headings.isEmpty() ? Structure.NONE : headings.get(headings.size() - 1);
    }

    private void close(List<Integer> headings, int depth) {
        while (!headings.isEmpty()) {
            Clause last = clauses.get(headings.get(headings.size() - 1));
            boolean holds = last.number() != null ? depth > 0 : last.depth() < depth;
            if (holds) {
                return;
            }
            headings.remove(headings.size() - 1);
        }
    }

    /** A paragraph after an item continues what the list stands in; after anything else it stands under it. */
    private int continued(int section) {
        int at = section;
        while (at >= 0 && isItem(at) && parents[at] >= 0) {
            at = parents[at];
        }
        return at;
    }

    private boolean isItem(int clause) {
        String number = clauses.get(clause).number();
        return number != null && number.endsWith(")");
    }

    static boolean isPart(String number) {
        return Numbers.partLength(number) == number.length();
    }

    /** Whether it is a chapter of the main part, not something attached to it. */
    private static boolean isChapter(String number) {
        return number.startsWith("Article") || number.startsWith("Part") || number.startsWith("Chapter");
    }

    List<Clause> clauses() {
        return clauses;
    }

    String text() {
        return text;
    }

    List<Integer> parents() {
        return Arrays.stream(parents).boxed().toList();
    }

    int parent(int clause) {
        return parents[clause];
    }

    /** The last clause that stands under this one, or itself. */
    int last(int clause) {
        return lasts[clause];
    }

    /** The schedule, annex or exhibit a clause stands in, {@link Structure#NONE} for the main part. */
    int part(int clause) {
        return parts[clause];
    }

    boolean isWithin(int clause, int outer) {
        for (int at = clause; at >= 0; at = parents[at]) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** The clause with this number, written anyhow. */
    @Nullable
    Integer numbered(String number) {
        return numbers.get(Numbers.key(number));
    }

    /** The clause with this heading. */
    @Nullable
    Integer titled(String heading) {
        return titles.get(title(heading));
    }

    /** The clause an offset lies in or, between two clauses, the one before. */
    int at(int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (clauses.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The numbered section a clause belongs to: "this Section" as said in it. */
    int section(int clause) {
        int numbered = Structure.NONE;
        for (int at = clause; at >= 0; at = parents[at]) {
            Clause here = clauses.get(at);
            boolean outermost = here.number() != null || here.heading() != null;
            if (outermost && !isItem(at)) {
                return at;
            }
            numbered = at;
        }
        return numbered;
    }

    private static String title(String heading) {
        StringBuilder key = new StringBuilder(heading.length());
        heading.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
