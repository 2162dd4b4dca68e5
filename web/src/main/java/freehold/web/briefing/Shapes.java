package freehold.web.briefing;

import freehold.briefing.BriefingState;

/** The shapes of a briefing's states, for {@code fh:state}. */
final class Shapes {
    private Shapes() {}

    static String of(BriefingState state) {
        return switch (state) {
            case CLEARED -> "met";
            case ISSUED -> "wait";
            case CHANGES_REQUESTED, OUTDATED -> "near";
            case DECLINED -> "gap";
            case DRAFT -> "unread";
            case SUPERSEDED -> "off";
        };
    }
}
