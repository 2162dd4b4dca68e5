package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code extract FILE [--name ORIGINALNAME]}: the text and the clauses of one document. */
final class ExtractCommand implements ReaderCommand.Command {
    @Override
    public Map<String, ?> run(List<String> arguments) throws IOException {
        boolean named = arguments.size() == 3 && arguments.get(1).equals("--name");
        if (arguments.size() != 1 && !named) {
            throw new ReaderCommand.UsageException("extract takes one file and perhaps --name with its original name");
        }
        Path file = Path.of(arguments.get(0));
        if (!Files.isRegularFile(file)) {
            throw new ReaderCommand.UsageException("no such file");
        }
        Path last = file.getFileName();
        String name = named ? arguments.get(2) : last == null ? "" : last.toString();
        return extract(file, name).asJson();
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
