/** What holds for all pages. */
@NullMarked
package freehold.web;

import org.jspecify.annotations.NullMarked;
