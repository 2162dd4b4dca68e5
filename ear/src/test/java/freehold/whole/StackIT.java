package freehold.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freehold.launcher.Progress;
import freehold.launcher.Stack;
import freehold.launcher.StackSettings;
import freehold.realm.ServerFailed;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three servers that live and end together. */
class StackIT {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_database_that_dies_while_the_others_start_is_told_of_and_they_end_with_it() throws Exception {
        Set<Long> others = descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
        AtomicReference<String> doing = new AtomicReference<>("");
        StackSettings settings = StackSettings.forTests(folder);
        Progress deadly = new Progress() {
            @Override
            public void begins(int step, int steps, String what) {
                doing.set(what);
                if (step == steps) {
                    ProcessHandle.allProcesses()
                            .filter(StackIT.this::isOurDatabase)
                            .forEach(ProcessHandle::destroyForcibly);
                }
            }

            @Override
            public void done() {
                // Only what begins matters here.
            }
        };
        try (Stack stack = new Stack(new StackSettings(
                settings.ports(),
                folder,
                false,
                false,
                settings.war(),
                settings.payaraMicro(),
                settings.keycloakHome(),
                deadly))) {
            ServerFailed failed = assertThrows(ServerFailed.class, stack::start);
            assertTrue(
                    String.valueOf(failed.getMessage()).startsWith("PostgreSQL has ended by itself"),
                    failed::getMessage);
            assertEquals("Waiting for Keycloak, then for the portal", doing.get());
        }
        assertEquals(
                List.of(),
                descendants()
                        .map(ProcessHandle::pid)
                        .filter(process -> !others.contains(process))
                        .toList(),
                "nothing is left");
    }

    private static Stream<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants();
    }

    /** PostgreSQL is started by a program that ends, so it is nobody's child. */
    private boolean isOurDatabase(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("bin/postgres") && line.contains(folder.toString()))
                .isPresent();
    }
}
