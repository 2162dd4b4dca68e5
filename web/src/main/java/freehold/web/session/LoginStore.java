package freehold.web.session;

import org.jspecify.annotations.Nullable;

/** Where one browser's login is kept. */
interface LoginStore {
    /** The login at this moment: another request may have replaced or ended it. */
    @Nullable
    Login login();

    /** Replaces it; nothing happens when the session has ended meanwhile. */
    void keep(Login login);

    /** Ends the session and all it holds. */
    void end();
}
