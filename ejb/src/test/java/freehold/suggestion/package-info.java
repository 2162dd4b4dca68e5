@NullMarked
package freehold.suggestion;

import org.jspecify.annotations.NullMarked;
