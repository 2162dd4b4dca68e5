package freehold.terms.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Drops what only the pages say: headers and footers that repeat on most of them, and page numbers. */
final class RunningLines {
    private static final int EDGE_LINES = 8;
    private static final int HEADER_CHARACTERS = 12;
    private static final int FEW_PAGES = 3;
    private static final float SAME_PLACE = 3;
    private static final int NOTICE_CHARACTERS = 20;
    private static final int NOTICE_SHARE = 10;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page|seite)?\\s*[-\\u2013\\u2014\\[(]?\\s*(?:[a-z]-?)?(?:\\d{1,3}|[ivxl]{1,6})"
                    + "\\s*(?:(?:of|/|von)\\s*\\d{1,3})?\\s*[-\\u2013\\u2014\\])]?");
    private static final Pattern NUMBER_ALONE = Pattern.compile("-?\\s?\\d{1,3}\\s?-?");

    /** No page number is longer, so that whole lines need no such look. */
    private static final int PAGE_NUMBER_CHARACTERS = 30;

    private RunningLines() {}

    static List<PdfLine> without(List<PdfLine> lines, int pages) {
        if (pages < 2) {
            return lines;
        }
        Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
        for (PdfLine line : lines) {
            byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
        }
        Set<PdfLine> running = new HashSet<>();
        for (boolean top : new boolean[] {true, false}) {
            Map<String, List<PdfLine>> repeated = new HashMap<>();
            byPage.values().forEach(page -> edge(page, top)
                    .forEach(line -> repeated.computeIfAbsent(key(line), key -> new ArrayList<>())
                            .add(line)));
            repeated.values().stream()
                    .filter(same -> isRunning(same, byPage.size()))
                    .forEach(running::addAll);
        }
        running.addAll(notices(byPage));
        running.addAll(pageNumbersWithin(lines));
        running.addAll(repeatedWithin(lines, byPage.size()));
        // A line of the body may look like a header once; only what stands at an edge is dropped.
        return lines.stream().filter(line -> !running.contains(line)).toList();
    }

    /** A notice that some pages carry, word for word: what was left out of them, or who may read them. */
    private static List<PdfLine> notices(Map<Integer, List<PdfLine>> byPage) {
        Map<String, List<PdfLine>> same = new HashMap<>();
        for (List<PdfLine> page : byPage.values()) {
            Set<PdfLine> edges = new HashSet<>(edge(page, true));
            edges.addAll(edge(page, false));
            page.stream()
                    .filter(line -> line.text().length() >= NOTICE_CHARACTERS)
                    .filter(line -> edges.contains(line) || tellsOfOmission(line.text()))
                    .forEach(line -> same.computeIfAbsent(line.text(), key -> new ArrayList<>())
                            .add(line));
        }
        return same.values().stream()
                .filter(lines -> {
                    long on = lines.stream().map(PdfLine::page).distinct().count();
                    return on >= FEW_PAGES && on * NOTICE_SHARE >= byPage.size();
                })
                .flatMap(List::stream)
                .toList();
    }

    private static boolean tellsOfOmission(String line) {
        return line.startsWith("[") || line.startsWith("*") || line.contains("omitted") || line.contains("reatment");
    }

    /** Printed from another pagination, page numbers stand anywhere; alone on their lines they never fall. */
    private static List<PdfLine> pageNumbersWithin(List<PdfLine> lines) {
        List<PdfLine> alone = lines.stream()
                .filter(line -> line.text().length() <= PAGE_NUMBER_CHARACTERS)
                .filter(line -> NUMBER_ALONE.matcher(line.text()).matches())
                .toList();
        int falls = 0;
        int before = 0;
        for (PdfLine line : alone) {
            int number = Integer.parseInt(line.text().replaceAll("\\D", ""));
            falls += number < before ? 1 : 0;
            before = number;
        }
        return alone.size() >= FEW_PAGES && falls * 6 <= alone.size() ? alone : List.of();
    }

    /** A header of another pagination: the same words on many pages, wherever they fall. */
    private static List<PdfLine> repeatedWithin(List<PdfLine> lines, int pages) {
        Map<String, List<PdfLine>> same = new HashMap<>();
        for (PdfLine line : lines) {
            if (line.text().length() >= HEADER_CHARACTERS) {
                same.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
            }
        }
        return same.values().stream()
                .filter(repeated -> pages > FEW_PAGES && isRunning(repeated, pages))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PdfLine> edge(List<PdfLine> page, boolean top) {
        List<PdfLine> sorted = new ArrayList<>(page);
        sorted.sort((a, b) -> Float.compare(a.bottom(), b.bottom()));
        int count = Math.min(EDGE_LINES, sorted.size());
        return top ? sorted.subList(0, count) : sorted.subList(sorted.size() - count, sorted.size());
    }

    private static String key(PdfLine line) {
        String text = line.text();
        boolean number = text.length() <= PAGE_NUMBER_CHARACTERS
                && PAGE_NUMBER.matcher(text).matches();
        return number ? "#" : withoutFigures(text);
    }

    /** The line with one sign for every number in it. */
    private static String withoutFigures(String text) {
        StringBuilder key = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean figure = isFigure(c);
            if (figure && key == null) {
                key = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (key != null && !(figure && i > 0 && isFigure(text.charAt(i - 1)))) {
                key.append(figure ? '#' : c);
            }
        }
        return key == null ? text : key.toString();
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isRunning(List<PdfLine> same, int pages) {
        long on = same.stream().map(PdfLine::page).distinct().count();
        if (pages < FEW_PAGES) {
            return on == pages
                    && Math.abs(same.get(0).bottom() - same.get(same.size() - 1).bottom()) < SAME_PLACE;
        }
        // Left and right pages may differ, and a title page has none.
        return on >= 3 && on * 5 >= pages * 2L;
    }
}
