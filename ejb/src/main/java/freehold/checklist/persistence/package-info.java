@NullMarked
package freehold.checklist.persistence;

import org.jspecify.annotations.NullMarked;
