/**
 * Runs the whole of Freehold on one machine: PostgreSQL, Keycloak and the portal, started, watched and ended in order.
 */
@NullMarked
package freehold.launcher;

import org.jspecify.annotations.NullMarked;
