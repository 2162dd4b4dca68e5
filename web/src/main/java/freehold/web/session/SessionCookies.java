package freehold.web.session;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the session cookie off unencrypted connections where the portal has encrypted ones. Its other properties stand
 * in web.xml and, where Payara looks for SameSite, in glassfish-web.xml.
 */
@WebListener
public class SessionCookies implements ServletContextListener {
    private final PortalSettings settings;

    @Inject
    public SessionCookies(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(settings.secure());
    }
}
