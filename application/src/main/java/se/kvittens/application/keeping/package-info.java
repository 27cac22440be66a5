/** What is said of a provider's recipients by those who act for it, kept for good. */
@NullMarked
package se.kvittens.application.keeping;

import org.jspecify.annotations.NullMarked;
