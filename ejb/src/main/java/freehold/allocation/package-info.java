/**
 * Who owns what: the allocation table of six artefacts and the rights that matter, the playbook it is held against, and
 * the use restrictions that go with ownership. A gap is derived from position and playbook, never typed.
 */
@NullMarked
package freehold.allocation;

import org.jspecify.annotations.NullMarked;
