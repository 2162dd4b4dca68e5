@NullMarked
package freehold.checklist.model;

import org.jspecify.annotations.NullMarked;
