package freehold.terms.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Reads DOCX: POI opens the package and keeps bombs out; the parts are read as streams, because a tree of a large one
 * would not fit the heap, and because deleted and moved words must be told from those that stand.
 */
final class DocxExtractor {
    Extraction extract(Path file) throws IOException {
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.INFLATION);
        ZipSecureFile.setMaxEntrySize(Limits.PART_BYTES);
        ZipSecureFile.setMaxFileCount(Limits.PARTS);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return Extraction.of(Format.DOCX, null, blocks(opened));
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalStateException | IOException e) {
            throw refused(e);
        }
    }

    private static List<Block> blocks(OPCPackage opened) throws InvalidFormatException, IOException {
        PackagePart main = opened.getParts().stream()
                .filter(part -> part.getPartName().getName().equals("/word/document.xml"))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedDocument(RefusedDocument.Reason.BROKEN, Format.DOCX, "no main part in the package"));
        DocxStyles styles = new DocxStyles();
        parse(related(main, "styles"), styles);
        DocxNumbering numbering = new DocxNumbering();
        parse(related(main, "numbering"), numbering);
        DocxBody body = new DocxBody(styles, numbering);
        parse(Optional.of(main), body);
        List<Block> blocks = new ArrayList<>(body.blocks());
        for (String kind : List.of("footnotes", "endnotes")) {
            DocxBody notes = new DocxBody(styles, numbering);
            parse(related(main, kind), notes);
            blocks.addAll(notes.blocks());
        }
        return blocks;
    }

    private static void parse(Optional<PackagePart> part, DocxXml.Handler handler) throws IOException {
        if (part.isPresent()) {
            try (InputStream in = part.get().getInputStream()) {
                DocxXml.parse(in, handler);
            }
        }
    }

    private static Optional<PackagePart> related(PackagePart main, String kind) throws InvalidFormatException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL
                    && relation.getRelationshipType().endsWith("/" + kind)) {
                return Optional.ofNullable(main.getRelatedPart(relation));
            }
        }
        return Optional.empty();
    }

    /** POI and the XML parser tell a bomb only in the words of their messages. */
    static RefusedDocument refused(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("max size") || message.contains("max file count")) {
                return new RefusedDocument(
                        RefusedDocument.Reason.TOO_LARGE, Format.DOCX, "unfolds to more than allowed", e);
            }
        }
        return new RefusedDocument(RefusedDocument.Reason.BROKEN, Format.DOCX, "no sound DOCX", e);
    }
}
