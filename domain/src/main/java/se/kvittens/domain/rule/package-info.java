/**
 * What a rule book is made of: rule ids, settings with their source and standing, versions. Knows nothing of what a
 * setting means. */
@NullMarked
package se.kvittens.domain.rule;

import org.jspecify.annotations.NullMarked;
