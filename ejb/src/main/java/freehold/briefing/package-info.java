/**
 * The frozen account of a deal that legal and IP counsel of the client sign off. Advisors draft it, a lead advisor who
 * wrote none of it issues it; issuing freezes canonical JSON of all facts, its SHA-256, and a PDF. Counsel sign,
 * decline or ask for changes, bound to that hash. Once a material fact of the deal changes, the briefing is outdated by
 * itself.
 */
@NullMarked
package freehold.briefing;

import org.jspecify.annotations.NullMarked;
