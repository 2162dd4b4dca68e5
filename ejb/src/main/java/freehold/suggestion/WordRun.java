package freehold.suggestion;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of a reworded clause that met the same fate.
 *
 * @param words as they stand, with the blanks between
 */
public record WordRun(Fate fate, String words) {
    /** More words than this on either side are not compared one by one: the clause is told as replaced. */
    private static final int MOST = 4_000;

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    /** What became of words. */
    public enum Fate {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** The words of two wordings, in the order in which both can be read. */
    static List<WordRun> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        List<WordRun> runs = new ArrayList<>();
        if (old.size() > MOST || fresh.size() > MOST) {
            add(runs, Fate.TAKEN_OUT, old, 0, old.size());
            add(runs, Fate.PUT_IN, fresh, 0, fresh.size());
            return runs;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>(), null)
                .getDeltas()) {
            add(runs, Fate.KEPT, old, at, delta.getSource().getPosition());
            add(
                    runs,
                    Fate.TAKEN_OUT,
                    delta.getSource().getLines(),
                    0,
                    delta.getSource().size());
            add(
                    runs,
                    Fate.PUT_IN,
                    delta.getTarget().getLines(),
                    0,
                    delta.getTarget().size());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Fate.KEPT, old, at, old.size());
        return runs;
    }

    private static void add(List<WordRun> runs, Fate fate, List<String> tokens, int from, int to) {
        if (from < to) {
            runs.add(new WordRun(fate, String.join("", tokens.subList(from, to))));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text.strip())
                .results()
                .map(MatchResult::group)
                .map(token -> token.isBlank() ? " " : token)
                .toList();
    }
}
