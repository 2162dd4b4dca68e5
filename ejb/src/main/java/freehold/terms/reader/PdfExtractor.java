package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF: lines by their places, then paragraphs from the lines. Streams that unfold go to a scratch file. */
final class PdfExtractor {
    /** A page with fewer letters than this has no words of its own, at most a stamp or a page number. */
    private static final int LETTERS = 12;

    Extraction extract(Path file) throws IOException {
        FontMappers.set(new NoSystemFonts());
        try (PDDocument document = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            int pages = count(document);
            List<PdfLine> lines = new PdfLines().read(document);
            refuseScans(lines, pages);
            List<Block> blocks = new PdfParagraphs(RunningLines.without(lines, pages)).blocks();
            return Extraction.of(Format.PDF, pages, blocks);
        } catch (InvalidPasswordException e) {
            throw new RefusedDocument(RefusedDocument.Reason.ENCRYPTED, Format.PDF, "opens with a password only", e);
        } catch (NoClassDefFoundError e) {
            // Opening with a certificate needs a library that is left out, for nobody uploads the private key.
            throw new RefusedDocument(RefusedDocument.Reason.ENCRYPTED, Format.PDF, "opens with a certificate only", e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw broken(e);
        } catch (IndexOutOfBoundsException
                | NullPointerException
                | NegativeArraySizeException
                | ArithmeticException e) {
            throw broken(e);
        }
    }

    private static RefusedDocument broken(Exception e) {
        return new RefusedDocument(RefusedDocument.Reason.BROKEN, Format.PDF, "no sound PDF", e);
    }

    /** Counts the pages themselves: what the document says about their number may be a lie. */
    private static int count(PDDocument document) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (page != null && ++pages > Limits.PAGES) {
                throw new RefusedDocument(
                        RefusedDocument.Reason.TOO_MANY_PAGES, Format.PDF, "more than " + Limits.PAGES + " pages");
            }
        }
        if (pages == 0) {
            throw new RefusedDocument(RefusedDocument.Reason.EMPTY, Format.PDF, "no pages");
        }
        return pages;
    }

    private static void refuseScans(List<PdfLine> lines, int pages) {
        int[] letters = new int[pages];
        for (PdfLine line : lines) {
            if (line.page() < pages) {
                letters[line.page()] += letters(line.text());
            }
        }
        int worded = 0;
        int all = 0;
        for (int count : letters) {
            worded += count >= LETTERS ? 1 : 0;
            all += count;
        }
        if (all == 0 || (pages > 1 && worded * 2 < pages)) {
            throw new RefusedDocument(
                    RefusedDocument.Reason.SCANNED, Format.PDF, "words on " + worded + " of " + pages + " pages only");
        }
    }

    private static int letters(String line) {
        int letters = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            letters += Character.isLetterOrDigit(line.codePointAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
