/** What tests build on: a real PostgreSQL behind its walls, people, and deals to tell stories with. */
@NullMarked
package freehold.testing;

import org.jspecify.annotations.NullMarked;
