/**
 * Who is there and what they may enter. A tenant is a client organisation; the practice is an organisation that holds
 * no deals. {@link freehold.access.Gate} is the one door: it decides under which client a request works, and both walls
 * (the tenant filter of Hibernate and the row security of PostgreSQL) take what it decided from
 * {@link freehold.access.Walls}.
 */
@NullMarked
package freehold.access;

import org.jspecify.annotations.NullMarked;
