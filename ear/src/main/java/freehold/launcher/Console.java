package freehold.launcher;

import freehold.realm.DemoPerson;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the launcher says to the person at the terminal. */
final class Console implements Progress {
    private final PrintStream out;
    private long began;

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(int step, int steps, String what) {
        began = System.nanoTime();
        out.print("[" + step + "/" + steps + "] " + what + " ... ");
        out.flush();
    }

    @Override
    public void done() {
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "%.1f s", seconds));
    }

    /** One sentence on a line of its own. */
    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    /** The address, and who can sign in there. */
    void welcome(String address, List<DemoPerson> people, String password) {
        out.println();
        out.println("Freehold is ready: " + address);
        if (!people.isEmpty()) {
            out.println();
            out.println("Demo accounts, all with the password " + password);
            out.println();
            row("Name", "Username", "Organisation", "Role");
            row("----", "--------", "------------", "----");
            for (DemoPerson person : people) {
                row(person.name(), person.username(), person.organisation(), String.join(", ", person.roles()));
            }
        }
        out.println();
        out.println("Ctrl-C stops it. The data stay for the next start; -Dfresh starts over.");
        out.flush();
    }

    private void row(String name, String username, String organisation, String role) {
        out.println(String.format(Locale.ROOT, "  %-16s %-9s %-20s %s", name, username, organisation, role));
    }
}
