@NullMarked
package freehold.journal.model;

import org.jspecify.annotations.NullMarked;
