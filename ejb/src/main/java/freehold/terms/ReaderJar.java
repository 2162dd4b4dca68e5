package freehold.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the reader's jar lies. Whoever unpacks it at the start says so. */
@ApplicationScoped
public class ReaderJar {
    private volatile @Nullable Path path;

    /** Says where it lies. */
    public void liesAt(Path jar) {
        this.path = jar;
    }

    /** Where it lies, once somebody said so. */
    public Optional<Path> path() {
        return Optional.ofNullable(path);
    }
}
