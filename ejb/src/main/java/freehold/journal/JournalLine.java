package freehold.journal;

import java.time.Instant;

/**
 * A line of a deal's feed.
 *
 * @param number rises with time
 * @param subject what it was done to; words in braces are bundle keys ({@code {deal.artefact.INPUTS}}), for the
 *     reader's language
 */
public record JournalLine(
        long number, Instant at, String personName, String organisationName, Act act, String subject) {}
