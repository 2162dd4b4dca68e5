@NullMarked
package freehold.briefing.model;

import org.jspecify.annotations.NullMarked;
