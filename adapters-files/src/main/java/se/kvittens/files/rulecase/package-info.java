/** Rule cases: small months in YAML, each with what must come out of it. docs/cases.md describes the format. */
@NullMarked
package se.kvittens.files.rulecase;

import org.jspecify.annotations.NullMarked;
