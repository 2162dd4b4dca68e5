package freehold.terms.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Tells a document's format by its content. What a file is called proves nothing. */
final class FormatSniffer {
    private static final int HEAD_BYTES = 4096;
    private static final int PDF_HEAD_BYTES = 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Pattern HTML = Pattern.compile(
            "(?s)\\A\\s*(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype html|html|head|body|title|meta|link|script|style|base"
                    + "|div|p|span|table|ul|ol|dl|h[1-6]|article|section|main|header|a|b|br|font|center)(?:[\\s>/]|\\z)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XHTML =
            Pattern.compile("(?s)\\A\\s*<\\?xml.{0,2000}?<(?:!doctype\\s+)?html[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final List<String> NOT_PROSE = List.of("{\\rtf", "%!PS", "<?xml", "GIF8", "#!", "<svg");

    private static final List<Pattern> MARKDOWN = List.of(
            Pattern.compile("(?m)^#{1,6} +\\S"),
            Pattern.compile("\\[[^\\]\\n]{0,200}\\]\\((?:https?:|mailto:|/|#|\\.)[^)\\s]{0,500}\\)"),
            Pattern.compile("(?m)^\\s{0,3}(?:[*+-]|\\d{1,3}\\.) +\\S.*\\R\\s{0,3}(?:[*+-]|\\d{1,3}\\.) +\\S"),
            Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*"),
            Pattern.compile("(?m)^\\|?[ :]*-{2,}[ :|-]*\\|[ :|-]*$"),
            Pattern.compile("(?m)^\\d{1,3}\\\\\\. "),
            Pattern.compile("(?m)^```"));

    private FormatSniffer() {}

    /** The format of the file, or the refusal of everything that is none of the five. */
    static Format sniff(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD_BYTES);
        }
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = raw.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_HEAD_BYTES) {
            return Format.PDF;
        }
        if (raw.startsWith("PK\u0003\u0004") || raw.startsWith("PK\u0005\u0006")) {
            return zip(file);
        }
        if (startsWith(head, OLE)) {
            throw ole(Files.readAllBytes(file));
        }
        return text(file, name);
    }

    private static Format zip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > Limits.PARTS) {
                throw new RefusedDocument(RefusedDocument.Reason.TOO_LARGE, null, zip.size() + " files in the archive");
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Format.DOCX;
            }
        } catch (IOException e) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN, null, "an archive that does not open", e);
        }
        throw wrong("an archive without word/document.xml");
    }

    private static RefusedDocument ole(byte[] content) {
        // An encrypted DOCX hides in the container of the old Office formats, under a name that stands in it in UTF-16.
        if (contains(content, ENCRYPTED_PACKAGE)) {
            return new RefusedDocument(RefusedDocument.Reason.ENCRYPTED, Format.DOCX, "a DOCX under a password");
        }
        return wrong("an OLE container, such as a DOC of Word 2003");
    }

    private static Format text(Path file, String name) throws IOException {
        String text = TextDecoder.decode(Files.readAllBytes(file)).orElseThrow(() -> wrong("bytes that are no text"));
        String start = text.substring(0, Math.min(text.length(), HEAD_BYTES)).stripLeading();
        if (HTML.matcher(start).find() || XHTML.matcher(start).find()) {
            return Format.HTML;
        }
        for (String sign : NOT_PROSE) {
            if (start.startsWith(sign)) {
                throw wrong("text that begins with " + sign + " is no document");
            }
        }
        return isMarkdown(text, name) ? Format.MARKDOWN : Format.TEXT;
    }

    private static boolean isMarkdown(String text, String name) {
        String sample = text.substring(0, Math.min(text.length(), 200_000));
        long signs =
                MARKDOWN.stream().filter(sign -> sign.matcher(sample).find()).count();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return signs >= 1;
        }
        return signs >= 2;
    }

    private static RefusedDocument wrong(String detail) {
        return new RefusedDocument(RefusedDocument.Reason.WRONG_TYPE, null, detail);
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length && matches(content, 0, sign);
    }

    private static boolean contains(byte[] content, byte[] sign) {
        for (int at = 0; at <= content.length - sign.length; at++) {
            if (matches(content, at, sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] content, int at, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (content[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
