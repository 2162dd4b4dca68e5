package freehold.web.terms;

import freehold.terms.ReaderJar;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Lays the reader's jar out as a file while the portal runs: a JVM of its own cannot be started from inside the WAR. A
 * portal without it does not start, for every upload would wait in vain.
 */
public class ReaderUnpacking implements ServletContextListener {
    private static final String PACKED = "/WEB-INF/reader/freehold-reader.jar";

    private final ReaderJar reader;
    private @Nullable Path unpacked;

    @Inject
    public ReaderUnpacking(ReaderJar reader) {
        this.reader = reader;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try (InputStream packed = event.getServletContext().getResourceAsStream(PACKED)) {
            if (packed == null) {
                throw new IllegalStateException("the portal was packed without " + PACKED);
            }
            Path jar = Files.createTempFile("freehold-reader", ".jar");
            Files.copy(packed, jar, StandardCopyOption.REPLACE_EXISTING);
            unpacked = jar;
            reader.liesAt(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader could not be unpacked", e);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Path jar = unpacked;
        if (jar != null) {
            try {
                Files.deleteIfExists(jar);
            } catch (IOException e) {
                event.getServletContext().log("the reader was left at " + jar, e);
            }
        }
    }
}
