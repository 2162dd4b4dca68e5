package freehold.terms.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text without guessing more than it must: what a byte order mark says, else UTF-8 if every byte keeps
 * to it, else what an HTML page declares, else Windows-1252. Bytes that are text in none of these are no document.
 */
final class TextDecoder {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");
    private static final int HEAD = 4096;

    /** One control character in so many others: more is no text. */
    private static final int CONTROL_SHARE = 200;

    private TextDecoder() {}

    /** The text, with line feeds as line ends; empty when the bytes are no text. */
    static Optional<String> decode(byte[] bytes) {
        return raw(bytes).filter(TextDecoder::isProse).map(text -> text.replace("\r\n", "\n")
                .replace('\r', '\n'));
    }

    private static Optional<String> raw(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, 0, charset)))
                .or(() -> strictly(bytes, 0, WINDOWS));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        try {
            return found.find() && Charset.isSupported(found.group(1))
                    ? Optional.of(Charset.forName(found.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isProse(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                controls++;
            }
        }
        return controls <= text.length() / CONTROL_SHARE;
    }

    private static boolean begins(byte[] bytes, int... sign) {
        if (bytes.length < sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if ((bytes[i] & 0xFF) != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
