@NullMarked
package freehold.access.model;

import org.jspecify.annotations.NullMarked;
