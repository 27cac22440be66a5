/** Orders: what a provider is asked to do, confirmed, ended, listed and searched. */
@NullMarked
package se.kvittens.application.ordering;

import org.jspecify.annotations.NullMarked;
