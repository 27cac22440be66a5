/**
 * Why a value is what it is: a tree of facts, settings and steps that is built together with the value. Knows nothing
 * of languages and layout. */
@NullMarked
package se.kvittens.domain.reason;

import org.jspecify.annotations.NullMarked;
