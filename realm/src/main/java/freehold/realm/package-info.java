/**
 * Who may sign in: the Keycloak realm, the look of its sign-in pages, and what starts Keycloak for development and
 * tests.
 */
@NullMarked
package freehold.realm;

import org.jspecify.annotations.NullMarked;
