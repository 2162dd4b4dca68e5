@NullMarked
package freehold.terms.reader.language;

import org.jspecify.annotations.NullMarked;
