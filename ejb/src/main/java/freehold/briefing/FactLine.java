package freehold.briefing;

/**
 * A fact as people read it. Texts in braces are bundle keys.
 *
 * @param group bundle key of the heading it stands under
 * @param label what it is about; no two lines of a group share one
 * @param value what holds
 */
public record FactLine(String group, String label, String value) {}
