package freehold.terms.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML: what a person sees of the page's own words, without scripts, styles and navigation. */
final class HtmlExtractor {
    Extraction extract(Path file) throws IOException {
        String html = TextDecoder.decode(Files.readAllBytes(file))
                .orElseThrow(() ->
                        new RefusedDocument(RefusedDocument.Reason.WRONG_TYPE, Format.HTML, "bytes that are no text"));
        return Extraction.of(Format.HTML, null, blocks(html));
    }

    static List<Block> blocks(String html) {
        Document document = Jsoup.parse(html);
        HtmlBlocks blocks = new HtmlBlocks();
        document.body().traverse(blocks);
        return new ArrayList<>(blocks.blocks());
    }
}
