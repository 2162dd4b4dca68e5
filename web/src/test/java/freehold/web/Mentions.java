package freehold.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where pages and sources mention a key. A mention that ends in a dot is the beginning of keys put together there. */
final class Mentions {
    private static final Pattern JAVA_TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*\\}");
    private static final Pattern EXPRESSION_TEXT = Pattern.compile("'([^']*)'");
    private static final Pattern CHECK = Pattern.compile("Check\\s*\\.(text|optional|chosen)\\(");

    private final Pattern key;

    Mentions(Set<String> contexts) {
        key = Pattern.compile(
                "(?<![\\w./-])(?:" + String.join("|", contexts) + ")\\.[a-z]+\\.(?:[A-Za-z0-9_-]+\\.?)*(?![\\w/])");
    }

    /** The keys an expression of a page mentions. */
    Set<String> inPage(String page) {
        return EXPRESSION
                .matcher(page)
                .results()
                .flatMap(expression ->
                        EXPRESSION_TEXT.matcher(expression.group()).results())
                .flatMap(literal -> keys(literal.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys a Java source mentions, those of self-checks with the endings they are refused with. */
    Set<String> inSource(String source) {
        StringBuilder rest = new StringBuilder(source);
        Set<String> found = new TreeSet<>();
        Matcher check = CHECK.matcher(source);
        while (check.find()) {
            int end = closing(source, check.end());
            String arguments = source.substring(check.end(), end);
            Matcher literal = JAVA_TEXT.matcher(arguments);
            while (literal.find()) {
                String base = literal.group(1);
                if (keys(base).findAny().isPresent()) {
                    if (!check.group(1).equals("optional")) {
                        found.add(base + ".missing");
                    }
                    if (!check.group(1).equals("chosen")) {
                        found.add(base + ".long");
                    }
                    int from = check.end() + literal.start();
                    rest.replace(from, check.end() + literal.end(), " ".repeat(literal.end() - literal.start()));
                }
            }
        }
        JAVA_TEXT.matcher(rest).results().flatMap(text -> keys(text.group(1))).forEach(found::add);
        return found;
    }

    private Stream<String> keys(String text) {
        return key.matcher(text).results().map(result -> result.group());
    }

    private static int closing(String source, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char letter = source.charAt(at++);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        return at - 1;
    }
}
