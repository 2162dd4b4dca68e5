package freehold.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MachineTest {
    @Test
    void an_old_java_is_refused() {
        var refused = assertThrows(Refused.class, () -> Machine.requireJava(11, Machine.java()));
        assertEquals(
                "Freehold needs Java 17 or newer and this is Java 11: point JAVA_HOME at a newer one.",
                refused.getMessage());
    }

    @Test
    void a_java_without_its_program_is_refused() {
        var refused = assertThrows(Refused.class, () -> Machine.requireJava(17, Path.of("/nowhere/bin/java")));
        assertEquals(
                "There is no Java at /nowhere/bin/java: point JAVA_HOME at a complete installation.",
                refused.getMessage());
    }

    @Test
    void a_full_disk_is_refused() {
        var refused = assertThrows(Refused.class, () -> Machine.requireDisk(1_240_000_000L, Path.of("/data")));
        assertEquals(
                "Freehold needs 2 GB of free disk for /data and only 1.2 GB are left: make room first.",
                refused.getMessage());
    }

    @Test
    void the_java_that_runs_this_and_two_free_gigabytes_pass() {
        assertDoesNotThrow(() -> Machine.requireJava(17, Machine.java()));
        assertDoesNotThrow(() -> Machine.requireDisk(2_000_000_000L, Path.of("/data")));
    }
}
