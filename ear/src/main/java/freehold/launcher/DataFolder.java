package freehold.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/** The folder that holds the data, the secrets and the logs of one installation; one launcher at a time works in it. */
final class DataFolder implements AutoCloseable {
    private static final String SECRETS = "secrets.properties";
    private static final String ADDRESS = "portal.address";
    private static final List<String> CONTENT = List.of("postgres", "payara", "logs", ADDRESS, SECRETS);

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder until {@link #close}.
     *
     * @throws Refused if another launcher works in it
     */
    static DataFolder take(Path folder) throws IOException {
        Files.createDirectories(folder);
        // The channel holds the lock until it is closed, by close() or by the end of this process.
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            channel.close();
            throw new Refused("Freehold is already running from " + folder + ": stop that one first.");
        }
        return new DataFolder(folder, channel);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** Throws away everything an earlier run has left; what else lies in the folder stays. */
    void clear() throws IOException {
        for (String name : CONTENT) {
            Path top = folder.resolve(name);
            if (Files.exists(top)) {
                List<Path> deepestFirst;
                try (var all = Files.walk(top)) {
                    deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                }
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * The secrets of the installation.
     *
     * @throws Refused if there are data but no secrets to open them with
     */
    Secrets secrets() throws IOException {
        Path file = folder.resolve(SECRETS);
        if (!Files.exists(file) && Files.exists(postgres().resolve("data/pg_hba.conf"))) {
            throw new Refused("The data in " + folder + " cannot be opened without " + SECRETS
                    + ": put that file back, or start over with -Dfresh.");
        }
        return Secrets.of(file);
    }

    /**
     * Keycloak sends people back only to the address its realm was imported for, so the portal has to stay there.
     *
     * @throws Refused if the data belong to another address
     */
    void requireAddress(String portal) throws IOException {
        Path file = folder.resolve(ADDRESS);
        if (Files.exists(file) && !Files.readString(file).equals(portal)) {
            throw new Refused("The accounts in " + folder + " belong to " + Files.readString(file) + ", not to "
                    + portal + ": use the earlier -Dportal.port, or start over with -Dfresh.");
        }
    }

    /** Notes the address the realm was imported for. */
    void rememberAddress(String portal) throws IOException {
        Files.writeString(folder.resolve(ADDRESS), portal);
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path payara() {
        return folder.resolve("payara");
    }

    /** The log of one server. */
    Path log(String server) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        return logs.resolve(server + ".log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
