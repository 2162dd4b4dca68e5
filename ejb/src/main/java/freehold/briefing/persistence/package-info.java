@NullMarked
package freehold.briefing.persistence;

import org.jspecify.annotations.NullMarked;
