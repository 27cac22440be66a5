/**
 * Tags: what is asked for is decided by the rules, and what is accepted is recorded for good. */
@NullMarked
package se.kvittens.application.tags;

import org.jspecify.annotations.NullMarked;
