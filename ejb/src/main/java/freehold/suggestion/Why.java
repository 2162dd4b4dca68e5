package freehold.suggestion;

/**
 * One line of why something is suggested.
 *
 * @param key what the line tells, as a bundle key
 * @param words what it says, with bundle keys in braces
 */
public record Why(String key, String words) {}
