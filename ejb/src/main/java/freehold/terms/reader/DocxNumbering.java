package freehold.terms.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbering of a DOCX. The document stores no numbers, only which list and level a paragraph belongs to;
 * this counts along and renders what Word would show, for example {@code 4.2} or {@code (b)}.
 */
final class DocxNumbering implements DocxXml.Handler {
    private static final int LEVELS = 9;
    private static final int LABEL_CHARACTERS = 60;
    private static final Pattern PART = Pattern.compile("%([1-9])");

    /** How one level of a list is written. */
    private static final class Level {
        private int start = 1;
        private String text = "";
        private NumberStyle style = NumberStyle.DECIMAL;
        private boolean legal;
        private String paragraphStyle = "";
    }

    /** A list: its levels and, while the document is read, the number each level has reached. */
    private static final class Scheme {
        private final Level[] levels = new Level[LEVELS];
        private final int[] counters = new int[LEVELS];
        private final boolean[] started = new boolean[LEVELS];
        private String styleLink = "";

        Level level(int i) {
            if (levels[i] == null) {
                levels[i] = new Level();
            }
            return levels[i];
        }
    }

    /** A use of a list, perhaps with levels of its own. */
    private static final class Use {
        private int scheme = -1;
        private final Map<Integer, Integer> restarts = new HashMap<>();
        private final Map<Integer, Level> own = new HashMap<>();
    }

    private final Map<Integer, Scheme> schemes = new HashMap<>();
    private final Map<Integer, Use> uses = new HashMap<>();
    private final Map<String, Scheme> byStyleLink = new HashMap<>();
    private final Set<Integer> usedBefore = new HashSet<>();

    private @Nullable Scheme scheme;
    private @Nullable Use use;
    private @Nullable Level level;
    private int overridden = -1;

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "abstractNum" -> {
                scheme = new Scheme();
                schemes.put(DocxXml.number(xml, "abstractNumId", -1), scheme);
            }
            case "num" -> {
                use = new Use();
                uses.put(DocxXml.number(xml, "numId", -1), use);
            }
            case "lvlOverride" -> overridden = DocxXml.number(xml, "ilvl", -1);
            case "lvl" -> level = opened(DocxXml.number(xml, "ilvl", -1));
            default -> detail(name, xml);
        }
    }

    private @Nullable Level opened(int index) {
        if (index < 0 || index >= LEVELS) {
            return null;
        }
        if (use != null) {
            Level own = new Level();
            use.own.put(index, own);
            return own;
        }
        return scheme == null ? null : scheme.level(index);
    }

    private void detail(String name, XMLStreamReader xml) {
        String value = DocxXml.attribute(xml, "val", "");
        if (use != null && name.equals("abstractNumId")) {
            use.scheme = DocxXml.number(xml, "val", -1);
        } else if (use != null && name.equals("startOverride")) {
            use.restarts.put(overridden, DocxXml.number(xml, "val", 1));
        } else if (scheme != null && name.equals("styleLink")) {
            byStyleLink.put(value, scheme);
        } else if (scheme != null && name.equals("numStyleLink")) {
            scheme.styleLink = value;
        } else if (level != null) {
            switch (name) {
                case "start" -> level.start = DocxXml.number(xml, "val", 1);
                case "numFmt" -> level.style = NumberStyle.ofWord(value);
                case "lvlText" -> level.text = value;
                case "isLgl" -> level.legal = DocxXml.isOn(xml);
                case "pStyle" -> level.paragraphStyle = value;
                default -> {}
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "abstractNum" -> scheme = null;
            case "num" -> use = null;
            case "lvl" -> level = null;
            default -> {}
        }
    }

    /** The level at which a list numbers paragraphs of that style; the outermost when it names none. */
    int levelOf(int numbering, String style) {
        Scheme found = schemeOf(uses.get(numbering));
        for (int i = 0; found != null && i < LEVELS; i++) {
            if (found.level(i).paragraphStyle.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts one more paragraph and renders its number; {@code null} for a bullet or an unknown list. */
    @Nullable
    String next(int numbering, int index) {
        Use used = uses.get(numbering);
        Scheme counted = schemeOf(used);
        if (used == null || counted == null || index < 0 || index >= LEVELS) {
            return null;
        }
        if (usedBefore.add(numbering)) {
            used.restarts.forEach((at, start) -> {
                if (at >= 0 && at < LEVELS) {
                    counted.counters[at] = start - 1;
                    counted.started[at] = true;
                }
            });
        }
        if (!counted.started[index]) {
            counted.counters[index] = levelOf(used, counted, index).start - 1;
            counted.started[index] = true;
        }
        counted.counters[index]++;
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            counted.started[deeper] = false;
        }
        return render(used, counted, index);
    }

    private static @Nullable String render(Use used, Scheme counted, int index) {
        Level shown = levelOf(used, counted, index);
        if (shown.style == NumberStyle.BULLET) {
            return null;
        }
        StringBuilder label = new StringBuilder();
        Matcher part = PART.matcher(shown.text);
        while (part.find() && label.length() < LABEL_CHARACTERS) {
            int at = part.group(1).charAt(0) - '1';
            Level level = levelOf(used, counted, at);
            int number = counted.started[at] ? counted.counters[at] : level.start;
            String rendered = (shown.legal ? NumberStyle.DECIMAL : level.style).render(number);
            part.appendReplacement(label, Matcher.quoteReplacement(rendered));
        }
        part.appendTail(label);
        String text = label.toString().strip();
        return text.isEmpty() ? null : text;
    }

    private static Level levelOf(Use used, Scheme counted, int index) {
        Level own = used.own.get(index);
        return own == null ? counted.level(index) : own;
    }

    private @Nullable Scheme schemeOf(@Nullable Use used) {
        Scheme found = used == null ? null : schemes.get(used.scheme);
        if (found != null && !found.styleLink.isEmpty()) {
            return byStyleLink.getOrDefault(found.styleLink, found);
        }
        return found;
    }
}
