package freehold.launcher;

import java.io.IOException;

/** Why nothing was started, in one plain sentence that says what to do about it. */
public class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Nothing was started.
     *
     * @param sentence for the person at the terminal
     */
    public Refused(String sentence) {
        super(sentence);
    }
}
