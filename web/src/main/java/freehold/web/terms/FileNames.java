package freehold.web.terms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** File names in headers: whatever a file was called, the header stays one line, and the name a name without a path. */
final class FileNames {
    private FileNames() {}

    /** The header that has a browser keep an answer under that name; old browsers get it in ASCII. */
    static String attachment(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        String ascii = plain.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"%;]", "_");
        String encoded = URLEncoder.encode(plain, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
