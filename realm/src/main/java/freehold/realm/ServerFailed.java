package freehold.realm;

import java.io.IOException;

/** A server that did not start, or ended by itself. The message is one plain sentence that names the log to read. */
public class ServerFailed extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what happened and where to look, in one sentence */
    public ServerFailed(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what happened and where to look, in one sentence
     * @param cause what the server's library said
     */
    public ServerFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
