package freehold.terms.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a table of contents, whose lines carry the numbers of clauses without being them. */
final class Contents {
    private static final Pattern TITLE = Pattern.compile("(?i)(?:table of )?contents|index|inhalt|inhaltsverzeichnis");
    private static final Pattern ENTRY_END = Pattern.compile("[\\s.\\u2026_]*(?:\\d{1,3}|[ivxl]{1,6})?\\s*\\z");
    private static final int ENTRIES = 400;
    private static final int PROSE = 220;

    private final Set<String> entries = new HashSet<>();
    private boolean open;

    /**
     * Whether this block belongs to the table of contents. The table ends with prose, or where its first entry returns.
     */
    boolean has(Block block) {
        String text = block.shown();
        if (TITLE.matcher(text).matches()) {
            open = entries.isEmpty();
            return open;
        }
        if (!open) {
            return false;
        }
        String entry = ENTRY_END.matcher(text).replaceFirst("").toLowerCase(Locale.ROOT);
        boolean listed = Character.isDigit(text.charAt(text.length() - 1));
        boolean prose = text.length() > PROSE && !listed;
        open = !prose && entries.size() < ENTRIES && (entry.isEmpty() || entries.add(entry));
        return open;
    }
}
