package freehold.demo;

import freehold.deal.Place;
import freehold.terms.DocumentSheet;
import freehold.terms.Documents;
import freehold.terms.TermsReading;
import freehold.terms.UploadTerms;
import freehold.terms.VersionSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the demo's documents into a deal and has them read, for whoever is the caller. */
@Dependent
class DemoTerms {
    private final Documents documents;
    private final TermsReading reader;

    @Inject
    DemoTerms(Documents documents, TermsReading reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /** Uploads a file under a title, as the next version where the deal has a document of that title. */
    Text upload(UUID deal, String title, String file) {
        @Nullable
        UUID document = documents.list(deal).stream()
                .filter(there -> there.title().equals(title))
                .map(DocumentSheet::id)
                .findFirst()
                .orElse(null);
        VersionSheet version = documents.upload(
                UploadTerms.of(deal, document, title, file),
                new ByteArrayInputStream(DemoReading.bytes("terms/" + file)));
        reader.readNow(deal, version.id());
        return new Text(version.id(), documents.reading(deal, version.id()).text());
    }

    /** A version that was read. */
    record Text(UUID version, String text) {
        /** Where the words stand, however the lines are broken. */
        Place place(String words) {
            Matcher found = Pattern.compile(Arrays.stream(words.split(" ", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("\\s+")))
                    .matcher(text);
            if (!found.find()) {
                throw new IllegalStateException("the demo's document does not say: " + words);
            }
            return new Place(version, found.start(), found.end());
        }
    }
}
