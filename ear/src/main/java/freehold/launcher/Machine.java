package freehold.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whether this machine can run Freehold at all, found out before anything starts. */
final class Machine {
    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_DISK = 2_000_000_000L;

    private Machine() {}

    /**
     * @param folder where the data will be kept
     * @throws Refused if Java is too old or incomplete, or less than 2 GB of disk are left
     */
    static void requireFit(Path folder) throws IOException {
        requireJava(Runtime.version().feature(), java());
        requireDisk(Files.getFileStore(folder).getUsableSpace(), folder);
    }

    /** The program that runs the servers: the Java that runs the launcher. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    static void requireJava(int version, Path program) throws Refused {
        if (version < OLDEST_JAVA) {
            throw new Refused("Freehold needs Java " + OLDEST_JAVA + " or newer and this is Java " + version
                    + ": point JAVA_HOME at a newer one.");
        }
        if (!Files.isExecutable(program)) {
            throw new Refused("There is no Java at " + program + ": point JAVA_HOME at a complete installation.");
        }
    }

    static void requireDisk(long bytes, Path folder) throws Refused {
        if (bytes < LEAST_DISK) {
            throw new Refused("Freehold needs 2 GB of free disk for " + folder + " and only "
                    + String.format(Locale.ROOT, "%.1f", bytes / 1e9) + " GB are left: make room first.");
        }
    }
}
