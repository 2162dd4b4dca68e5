/**
 * What was done and what was refused, by whom and when. The application may add entries and read them; the database
 * grants it neither change nor deletion. Services write their acts here in the transaction of the act itself; refusals
 * are written in one of their own. A line belongs to a client and, where one was entered, to a deal; what belongs to no
 * deal is for the organisation's auditor.
 */
@NullMarked
package freehold.journal;

import org.jspecify.annotations.NullMarked;
