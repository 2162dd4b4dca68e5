package freehold.web.session;

import java.util.Arrays;

/** Tells paths that every reader (browser, proxy, container) reads alike from those that hide something. */
final class PlainPaths {
    private PlainPaths() {}

    /**
     * Whether a raw path is absolute and has no empty or dot segment, no path parameter, no backslash, and no encoded
     * separator, dot or control character.
     */
    static boolean isPlain(String path) {
        return path.startsWith("/")
                && path.indexOf(';') < 0
                && path.indexOf('\\') < 0
                && !hidesSomething(path)
                && Arrays.stream(path.substring(1).split("/", -1)).noneMatch(s -> s.equals(".") || s.equals(".."))
                && !path.contains("//");
    }

    private static boolean hidesSomething(String path) {
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (at + 2 >= path.length()) {
                return true;
            }
            int high = Character.digit(path.charAt(at + 1), 16);
            int low = Character.digit(path.charAt(at + 2), 16);
            int code = high * 16 + low;
            if (high < 0 || low < 0 || code < ' ' || code == 0x7f || "./\\;%".indexOf(code) >= 0) {
                return true;
            }
        }
        return false;
    }
}
