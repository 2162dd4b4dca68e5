/**
 * Tests of the whole: the portal on Payara with PostgreSQL and Keycloak, used as people use it, through a browser. One
 * stack serves all of them; each brings deals of its own.
 */
@NullMarked
package freehold.whole;

import org.jspecify.annotations.NullMarked;
