package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** {@code extract FILE [--name ORIGINALNAME]}: the text and the clauses of one document. */
final class ExtractCommand implements ReaderCommand.Command {
    @Override
    public int run(List<String> given, Output out) throws IOException {
        Arguments arguments = Arguments.of(given, Set.of("name"));
        if (arguments.plain().size() != 1) {
            throw new ReaderCommand.UsageException("extract takes one file and perhaps --name with its original name");
        }
        Path file = Path.of(arguments.plain().get(0));
        String name = arguments.option("name").orElse(GivenFile.name(file));
        try {
            GivenFile.exists(file);
            out.json(Bounded.within(Duration.ofSeconds(Limits.SECONDS), () -> extract(file, name)
                    .asJson()));
            return ReaderCommand.READ;
        } catch (RefusedDocument refused) {
            out.complain(file + ": " + refused.reason() + ", " + refused.detail());
            out.json(ReadingJson.refusal(name, refused));
        } catch (GivenFile.Missing missing) {
            out.complain(String.valueOf(missing.getMessage()));
        }
        return ReaderCommand.REFUSED;
    }

    /**
     * Reads one document.
     *
     * @param name the name it came with; it only parts Markdown from plain text where the content leaves that open
     * @throws RefusedDocument when it cannot be read, with the reason
     */
    static Extraction extract(Path file, String name) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new RefusedDocument(RefusedDocument.Reason.EMPTY, null, "the file has no bytes");
        }
        if (size > Limits.FILE_BYTES) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.TOO_LARGE, null, size + " bytes, at most " + Limits.FILE_BYTES);
        }
        Format format = FormatSniffer.sniff(file, name);
        return switch (format) {
            case PDF -> new PdfExtractor().extract(file);
            case DOCX -> new DocxExtractor().extract(file);
            case HTML -> new HtmlExtractor().extract(file);
            case MARKDOWN -> new MarkdownExtractor().extract(file);
            case TEXT -> new PlainTextExtractor().extract(file);
        };
    }
}
