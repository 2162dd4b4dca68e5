package freehold.deal;

import java.util.UUID;

/** The vendor documents of a deal, as far as other contexts quote them. The terms context keeps it. */
public interface Library {
    /**
     * The words at a place. Refused when the version is not one of the deal's, was not read, or the place holds no
     * words or more than 4,000 characters.
     */
    Evidence quote(UUID deal, Place place);

    /**
     * How many documents of the deal were read, in whatever version: a later one that cannot be read undoes nothing.
     */
    int documentsRead(UUID deal);
}
