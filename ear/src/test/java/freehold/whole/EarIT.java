package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.launcher.Ports;
import freehold.launcher.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same modules as an EAR on the full Payara Server. */
class EarIT {
    private static final String DOMAIN = "freehold";
    private static final int HTTP_OFFSET = 80;
    private static final int ADMIN_OFFSET = 48;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_ear_deploys_on_the_full_server_and_leads_to_the_login() throws Exception {
        int base = freeBase();
        unpack(Path.of(System.getProperty("payara.server.zip")));
        asadmin(base, "create-domain", "--nopassword", "--portbase", Integer.toString(base), DOMAIN);
        asadmin(base, "start-domain", DOMAIN);
        try {
            asadmin(base, "deploy", "--contextroot", "/", System.getProperty("freehold.ear"));

            String portal = "http://localhost:" + (base + HTTP_OFFSET);
            try (Visitor anyone = Visitor.anyone()) {
                assertEquals(200, anyone.page().navigate(portal + "/").status());
                assertTrue(anyone.page().locator("a[href$='/deals']").first().isVisible());
                anyone.page().navigate(portal + "/deals");
                assertTrue(
                        anyone.page().locator("#username").isVisible(),
                        anyone.page().url());
            }
        } finally {
            asadmin(base, "stop-domain", "--force", "true", DOMAIN);
        }
    }

    private void asadmin(int base, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                folder.resolve("payara6/bin/asadmin").toString(),
                "--port",
                Integer.toString(base + ADMIN_OFFSET),
                "--user",
                "admin"));
        command.addAll(List.of(words));
        Path log = folder.resolve(words[0] + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Whole.stack().environment());
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        assertTrue(ended && process.exitValue() == 0, words[0] + ": " + Files.readString(log));
    }

    /** The first of a hundred ports of which those that matter are free. */
    private static int freeBase() {
        return IntStream.iterate(21_000, base -> base < 60_000, base -> base + 100)
                .filter(EarIT::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int base) {
        try {
            new Ports(base + HTTP_OFFSET, base + ADMIN_OFFSET, base + 86).requireFree();
            return true;
        } catch (Refused taken) {
            return false;
        }
    }

    private void unpack(Path zip) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new UncheckedIOException(new IOException(entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target);
                }
            }
        }
    }
}
