/**
 * What was done and what was refused, by whom and when. The application may add entries and read them; the database
 * grants it neither change nor deletion. Services write their acts here in the transaction of the act itself; refusals
 * are written in one of their own.
 */
@NullMarked
package freehold.journal;

import org.jspecify.annotations.NullMarked;
