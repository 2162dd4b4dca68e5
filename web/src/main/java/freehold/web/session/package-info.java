/**
 * Who is at the browser: the way to Keycloak and back, what the session remembers of it, and how it ends. Pages and
 * services know none of this; they ask {@link freehold.access.CurrentCaller}.
 */
@NullMarked
package freehold.web.session;

import org.jspecify.annotations.NullMarked;
